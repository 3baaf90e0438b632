-- migrations: 74ea734efe39c8b78e10b5c235124218f908d99947324846a5fe9318e7a4b9bd
CREATE TYPE public.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);
CREATE TYPE public.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);
CREATE TYPE public.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);
CREATE FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;
CREATE FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;

    RETURN job_ids;
END;
$$;
CREATE FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;

    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;

    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;

    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;

    RETURN _job_id;
END;
$$;
CREATE TABLE public.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status public.procrastinate_job_status DEFAULT 'todo'::public.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    queueing_lock text,
    priority integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::public.procrastinate_job_status) AND (abort_requested = true))))
);
CREATE FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS public.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;

 RETURN found_jobs;
END;
$$;
CREATE FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;
CREATE FUNCTION public.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;
CREATE FUNCTION public.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;
CREATE FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;
CREATE FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;

END;
$$;
CREATE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);

	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;
CREATE FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;
CREATE FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;
CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);
ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.activities_agenda_item (
    id bigint NOT NULL,
    number integer NOT NULL,
    title character varying(120) NOT NULL,
    proposer character varying(80) NOT NULL,
    text text NOT NULL,
    outcome text NOT NULL,
    session_id bigint NOT NULL
);
ALTER TABLE public.activities_agenda_item ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.activities_agenda_item_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.activities_attendance (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    name character varying(60) NOT NULL,
    hours numeric(4,1) NOT NULL,
    staff_id bigint,
    session_id bigint NOT NULL,
    CONSTRAINT activities_attendee_kind CHECK (((staff_id IS NULL) OR ((kind)::text = 'staff'::text)))
);
ALTER TABLE public.activities_attendance ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.activities_attendance_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.activities_entry (
    id bigint NOT NULL,
    register character varying(20) NOT NULL,
    on_date date NOT NULL,
    body jsonb NOT NULL,
    note character varying(300) NOT NULL,
    who character varying(80) NOT NULL,
    at timestamp with time zone NOT NULL,
    reason character varying(200) NOT NULL,
    is_current boolean NOT NULL,
    is_struck boolean NOT NULL,
    replaces_id bigint,
    CONSTRAINT activities_entry_reason CHECK (((replaces_id IS NULL) OR (NOT ((reason)::text = ''::text))))
);
ALTER TABLE public.activities_entry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.activities_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.activities_handout (
    id bigint NOT NULL,
    item character varying(80) NOT NULL,
    quantity integer NOT NULL,
    session_id bigint NOT NULL
);
ALTER TABLE public.activities_handout ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.activities_handout_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.activities_material (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    title character varying(120) NOT NULL,
    version character varying(20) NOT NULL,
    languages jsonb NOT NULL,
    made_on date NOT NULL,
    made integer NOT NULL,
    cost bigint NOT NULL,
    link character varying(300) NOT NULL
);
ALTER TABLE public.activities_material ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.activities_material_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.activities_meeting (
    session_id bigint NOT NULL,
    chair character varying(80) NOT NULL,
    paperless boolean NOT NULL,
    pages_saved integer NOT NULL,
    minutes text NOT NULL,
    minutes_by character varying(80) NOT NULL,
    minutes_on date
);
CREATE TABLE public.activities_resolution (
    id bigint NOT NULL,
    number integer NOT NULL,
    text character varying(500) NOT NULL,
    unit character varying(60) NOT NULL,
    due_on date NOT NULL,
    done_on date,
    session_id bigint NOT NULL,
    staff_id bigint
);
ALTER TABLE public.activities_resolution ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.activities_resolution_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.activities_resolution_note (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    on_date date NOT NULL,
    who character varying(80) NOT NULL,
    text character varying(500) NOT NULL,
    settles boolean NOT NULL,
    resolution_id bigint NOT NULL
);
ALTER TABLE public.activities_resolution_note ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.activities_resolution_note_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.activities_session (
    id bigint NOT NULL,
    session_id character varying(40) NOT NULL,
    kind character varying(20) NOT NULL,
    topic character varying(20) NOT NULL,
    title character varying(120) NOT NULL,
    state character varying(10) NOT NULL,
    held_on date NOT NULL,
    begins time without time zone,
    ends time without time zone,
    township character varying(40) NOT NULL,
    place character varying(200) NOT NULL,
    partner character varying(300) NOT NULL,
    persons integer NOT NULL,
    cases integer NOT NULL,
    audience character varying(120) NOT NULL,
    subject character varying(200) NOT NULL,
    speaker character varying(80) NOT NULL,
    hours numeric(4,1) NOT NULL,
    plants integer NOT NULL,
    payments integer NOT NULL,
    amount bigint NOT NULL,
    instalments integer NOT NULL,
    receipts jsonb NOT NULL,
    report text NOT NULL,
    cost bigint NOT NULL,
    benefit text NOT NULL,
    regular_on date,
    published boolean NOT NULL,
    why_changed character varying(200) NOT NULL,
    entered_by character varying(80) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    site_id bigint,
    rule_id bigint,
    CONSTRAINT activities_session_counts CHECK (((cases >= 0) AND (persons >= 0)))
);
CREATE TABLE public.activities_session_change (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    who character varying(80) NOT NULL,
    reason character varying(200) NOT NULL,
    before jsonb NOT NULL,
    session_id bigint NOT NULL
);
ALTER TABLE public.activities_session_change ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.activities_session_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.activities_session_clerk (
    id bigint NOT NULL,
    session_id bigint NOT NULL,
    staff_id bigint NOT NULL
);
ALTER TABLE public.activities_session_clerk ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.activities_session_clerk_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.activities_session_file (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    words character varying(200) NOT NULL,
    added_by character varying(80) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    file_id bigint NOT NULL,
    session_id bigint NOT NULL,
    CONSTRAINT activities_file_words CHECK ((NOT ((words)::text = ''::text)))
);
ALTER TABLE public.activities_session_file ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.activities_session_file_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.activities_session ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.activities_session_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.activities_station (
    id bigint NOT NULL,
    name character varying(80) NOT NULL,
    days jsonb NOT NULL,
    hours character varying(60) NOT NULL,
    people character varying(200) NOT NULL,
    headcount integer NOT NULL,
    services_zh character varying(200) NOT NULL,
    services_en character varying(300) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    agency_id bigint,
    site_id bigint
);
ALTER TABLE public.activities_station ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.activities_station_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.activities_tour_rule (
    id bigint NOT NULL,
    topic character varying(20) NOT NULL,
    name_zh character varying(80) NOT NULL,
    name_en character varying(120) NOT NULL,
    nth smallint NOT NULL,
    weekday smallint NOT NULL,
    begins time without time zone NOT NULL,
    ends time without time zone NOT NULL,
    clerks integer NOT NULL,
    place_zh character varying(120) NOT NULL,
    place_en character varying(200) NOT NULL,
    township_zh character varying(40) NOT NULL,
    township_en character varying(80) NOT NULL,
    partner_zh character varying(200) NOT NULL,
    partner_en character varying(300) NOT NULL,
    offers_zh character varying(300) NOT NULL,
    offers_en character varying(500) NOT NULL,
    bring_zh character varying(300) NOT NULL,
    bring_en character varying(500) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    is_public boolean NOT NULL,
    CONSTRAINT activities_tour_hours CHECK ((ends > begins)),
    CONSTRAINT activities_tour_nth CHECK ((nth = ANY (ARRAY['-1'::integer, 1, 2, 3, 4]))),
    CONSTRAINT activities_tour_weekday CHECK (((weekday >= 1) AND (weekday <= 7)))
);
ALTER TABLE public.activities_tour_rule ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.activities_tour_rule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);
ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);
ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.bookings_booking (
    id bigint NOT NULL,
    reference character varying(12) NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    seat smallint NOT NULL,
    occupies int8range NOT NULL,
    state character varying(10) NOT NULL,
    held_until timestamp with time zone,
    party_name character varying(100) NOT NULL,
    contact bytea,
    has_email boolean NOT NULL,
    has_mobile boolean NOT NULL,
    language character varying(10) NOT NULL,
    needs character varying(200) NOT NULL,
    purpose character varying(200) NOT NULL,
    channel character varying(12) NOT NULL,
    request_id bigint,
    made_by character varying(80) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    reason character varying(200) NOT NULL,
    reminded_at timestamp with time zone,
    tell_by_phone boolean NOT NULL,
    sequence integer NOT NULL,
    case_id bigint,
    moved_from_id bigint,
    place_id bigint NOT NULL,
    CONSTRAINT bookings_booking_order CHECK ((starts_at < ends_at)),
    CONSTRAINT bookings_booking_seat CHECK ((seat >= 1)),
    CONSTRAINT bookings_held_until CHECK (((NOT ((state)::text = 'held'::text)) OR (held_until IS NOT NULL)))
);
ALTER TABLE public.bookings_booking ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.bookings_booking_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.bookings_closure (
    id bigint NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    reason_zh character varying(120) NOT NULL,
    reason_en character varying(200) NOT NULL,
    made_by character varying(80) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    place_id bigint,
    CONSTRAINT bookings_closure_order CHECK ((starts_at < ends_at))
);
ALTER TABLE public.bookings_closure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.bookings_closure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.bookings_hours (
    id bigint NOT NULL,
    weekday smallint NOT NULL,
    opens time without time zone NOT NULL,
    closes time without time zone NOT NULL,
    capacity smallint NOT NULL,
    slot_minutes smallint NOT NULL,
    timetable_id bigint NOT NULL,
    CONSTRAINT bookings_hours_order CHECK ((opens < closes)),
    CONSTRAINT bookings_hours_sizes CHECK (((capacity >= 1) AND (slot_minutes >= 5)))
);
ALTER TABLE public.bookings_hours ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.bookings_hours_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.bookings_opening (
    id bigint NOT NULL,
    day date NOT NULL,
    opens time without time zone NOT NULL,
    closes time without time zone NOT NULL,
    capacity smallint NOT NULL,
    slot_minutes smallint NOT NULL,
    made_by character varying(80) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    place_id bigint NOT NULL,
    CONSTRAINT bookings_opening_order CHECK ((opens < closes))
);
ALTER TABLE public.bookings_opening ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.bookings_opening_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.bookings_place (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    kind character varying(20) NOT NULL,
    name_zh character varying(80) NOT NULL,
    name_en character varying(160) NOT NULL,
    description_zh character varying(600) NOT NULL,
    description_en character varying(900) NOT NULL,
    host_zh character varying(80) NOT NULL,
    host_en character varying(160) NOT NULL,
    address_zh character varying(200) NOT NULL,
    address_en character varying(200) NOT NULL,
    link character varying(300) NOT NULL,
    lead_minutes integer NOT NULL,
    cutoff_days smallint NOT NULL,
    cutoff_time time without time zone,
    ahead_days smallint NOT NULL,
    open_on_holidays boolean NOT NULL,
    remind_days smallint NOT NULL,
    offer_minutes integer NOT NULL,
    online boolean NOT NULL,
    active boolean NOT NULL,
    "position" integer NOT NULL,
    site_id bigint
);
ALTER TABLE public.bookings_place ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.bookings_place_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.bookings_step (
    id bigint NOT NULL,
    what character varying(12) NOT NULL,
    at timestamp with time zone NOT NULL,
    who character varying(80) NOT NULL,
    note character varying(300) NOT NULL,
    booking_id bigint NOT NULL
);
ALTER TABLE public.bookings_step ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.bookings_step_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.bookings_timetable (
    id bigint NOT NULL,
    valid_from date NOT NULL,
    made_by character varying(80) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    place_id bigint NOT NULL
);
ALTER TABLE public.bookings_timetable ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.bookings_timetable_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.bookings_waiting (
    id bigint NOT NULL,
    day date NOT NULL,
    party_name character varying(100) NOT NULL,
    contact bytea,
    contact_hash bytea,
    language character varying(10) NOT NULL,
    needs character varying(200) NOT NULL,
    purpose character varying(200) NOT NULL,
    channel character varying(12) NOT NULL,
    request_id bigint,
    state character varying(10) NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    booking_id bigint,
    case_id bigint,
    place_id bigint NOT NULL
);
ALTER TABLE public.bookings_waiting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.bookings_waiting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.cases_appearance (
    id bigint NOT NULL,
    on_date date NOT NULL,
    at character varying(5) NOT NULL,
    place character varying(100) NOT NULL,
    purpose character varying(200) NOT NULL,
    state character varying(10) NOT NULL,
    request_number character varying(30) NOT NULL,
    case_id bigint NOT NULL,
    moved_to_id bigint
);
ALTER TABLE public.cases_appearance ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_appearance_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.cases_assignment_entry (
    id bigint NOT NULL,
    line_no integer NOT NULL,
    number character varying(50) NOT NULL,
    assigned_on date NOT NULL,
    section_id bigint NOT NULL,
    batch_id bigint NOT NULL,
    case_id bigint NOT NULL
);
ALTER TABLE public.cases_assignment_entry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_assignment_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.cases_batch (
    id bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    file_name character varying(200) NOT NULL,
    encoding character varying(20) NOT NULL,
    source character varying(20) NOT NULL,
    taken_by character varying(80) NOT NULL,
    received_on date NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    received integer NOT NULL,
    accepted integer NOT NULL,
    refused integer NOT NULL,
    faults jsonb NOT NULL,
    seconds double precision NOT NULL,
    agency_id bigint
);
ALTER TABLE public.cases_batch ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_batch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.cases_case (
    id bigint NOT NULL,
    number character varying(50) NOT NULL,
    year smallint NOT NULL,
    word character varying(20) NOT NULL,
    serial integer NOT NULL,
    line_no integer NOT NULL,
    agency_ref character varying(40) NOT NULL,
    obligor_name character varying(100) NOT NULL,
    status character varying(12) NOT NULL,
    received_on date NOT NULL,
    title_no character varying(60) NOT NULL,
    cause character varying(100) NOT NULL,
    obligation_date date NOT NULL,
    served_date date NOT NULL,
    due_date date NOT NULL,
    final_date date NOT NULL,
    address character varying(200) NOT NULL,
    postal_code character varying(6) NOT NULL,
    representative character varying(60) NOT NULL,
    representative_cipher bytea,
    attachments text NOT NULL,
    principal bigint NOT NULL,
    surcharge bigint NOT NULL,
    interest bigint NOT NULL,
    costs bigint NOT NULL,
    amount_due bigint NOT NULL,
    limit_on date NOT NULL,
    begun_on date,
    suspended_days integer NOT NULL,
    ended_on date,
    ended_why character varying(30) NOT NULL,
    agency_id bigint NOT NULL,
    batch_id bigint NOT NULL,
    section_id bigint NOT NULL,
    obligor_id bigint NOT NULL,
    CONSTRAINT cases_case_ended CHECK ((((ended_on IS NULL) AND ((status)::text = ANY ((ARRAY['open'::character varying, 'suspended'::character varying])::text[]))) OR ((NOT ((status)::text = ANY ((ARRAY['open'::character varying, 'suspended'::character varying])::text[]))) AND (ended_on IS NOT NULL))))
);
CREATE TABLE public.cases_case_event (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    on_date date NOT NULL,
    kind character varying(40) NOT NULL,
    who character varying(80) NOT NULL,
    reason character varying(500) NOT NULL,
    data jsonb NOT NULL,
    case_id bigint NOT NULL
);
ALTER TABLE public.cases_case_event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_case_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.cases_case ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_case_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.cases_correction (
    id bigint NOT NULL,
    asked_on date NOT NULL,
    due_on date NOT NULL,
    due_why jsonb NOT NULL,
    items character varying(1000) NOT NULL,
    asked_by character varying(80) NOT NULL,
    answered_on date,
    answer character varying(1000) NOT NULL,
    outcome character varying(20) NOT NULL,
    case_id bigint NOT NULL
);
ALTER TABLE public.cases_correction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_correction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.cases_intake_entry (
    id bigint NOT NULL,
    line_no integer NOT NULL,
    agency_code character varying(100) NOT NULL,
    agency_ref character varying(100) NOT NULL,
    accepted boolean NOT NULL,
    faults text NOT NULL,
    batch_id bigint NOT NULL,
    case_id bigint
);
ALTER TABLE public.cases_intake_entry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_intake_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.cases_obligor (
    id bigint NOT NULL,
    kind character varying(1) NOT NULL,
    id_hash bytea NOT NULL,
    key_version smallint NOT NULL,
    id_cipher bytea NOT NULL,
    name character varying(100) NOT NULL,
    name_grams text[] NOT NULL,
    birth_date date,
    sex character varying(1) NOT NULL,
    occupation character varying(40) NOT NULL
);
ALTER TABLE public.cases_obligor ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_obligor_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.cases_serial_counter (
    id bigint NOT NULL,
    year smallint NOT NULL,
    word character varying(20) NOT NULL,
    last integer NOT NULL
);
ALTER TABLE public.cases_serial_counter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_serial_counter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.cases_suspension (
    id bigint NOT NULL,
    from_date date NOT NULL,
    to_date date,
    reason character varying(500) NOT NULL,
    case_id bigint NOT NULL,
    CONSTRAINT cases_suspension_order CHECK (((to_date IS NULL) OR (to_date >= from_date)))
);
ALTER TABLE public.cases_suspension ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_suspension_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.catalogue_service_version (
    id bigint NOT NULL,
    service character varying(60) NOT NULL,
    number integer NOT NULL,
    valid_from date NOT NULL,
    changes jsonb NOT NULL,
    note character varying(200) NOT NULL,
    made_by character varying(80) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    withdrawn_by character varying(80) NOT NULL,
    withdrawn_at timestamp with time zone,
    CONSTRAINT catalogue_version_counts_from_one CHECK ((number >= 1))
);
ALTER TABLE public.catalogue_service_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_service_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.controls_audit (
    id bigint NOT NULL,
    title character varying(120) NOT NULL,
    unit character varying(40) NOT NULL,
    scope text NOT NULL,
    planned_on date NOT NULL,
    auditor character varying(80) NOT NULL,
    done_on date,
    conclusion text NOT NULL,
    plan_id bigint CONSTRAINT controls_audit_plan_id_not_null1 NOT NULL,
    CONSTRAINT controls_audit_done CHECK (((done_on IS NULL) OR (NOT (conclusion = ''::text))))
);
ALTER TABLE public.controls_audit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.controls_audit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.controls_audit_plan (
    id bigint NOT NULL,
    year integer NOT NULL,
    words text NOT NULL,
    drawn_by character varying(80) NOT NULL,
    approved_by character varying(80) NOT NULL,
    approved_at timestamp with time zone,
    drawn_staff_id bigint,
    CONSTRAINT controls_audit_plan_year CHECK (((year >= 80) AND (year <= 300)))
);
ALTER TABLE public.controls_audit_plan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.controls_audit_plan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.controls_authority (
    id bigint NOT NULL,
    unit character varying(40) NOT NULL,
    matter character varying(120) NOT NULL,
    layer integer NOT NULL,
    decided_by character varying(60) NOT NULL,
    valid_from date NOT NULL,
    made_by character varying(80) NOT NULL,
    CONSTRAINT controls_authority_layer CHECK (((layer >= 1) AND (layer <= 3)))
);
ALTER TABLE public.controls_authority ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.controls_authority_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.controls_bid (
    id bigint NOT NULL,
    number integer NOT NULL,
    received_at timestamp with time zone NOT NULL,
    channel character varying(12) NOT NULL,
    received_by character varying(80) NOT NULL,
    tender_id bigint NOT NULL
);
ALTER TABLE public.controls_bid ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.controls_bid_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.controls_evidence (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    on_date date NOT NULL,
    at timestamp with time zone NOT NULL,
    checks jsonb NOT NULL,
    is_ok boolean NOT NULL,
    who character varying(80) NOT NULL
);
ALTER TABLE public.controls_evidence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.controls_evidence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.controls_finding (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    text character varying(500) NOT NULL,
    unit character varying(40) NOT NULL,
    found_on date NOT NULL,
    due_on date NOT NULL,
    measure character varying(500) NOT NULL,
    evidence character varying(300) NOT NULL,
    done_on date,
    done_by character varying(80) NOT NULL,
    closed_on date,
    closed_by character varying(80) NOT NULL,
    audit_id bigint NOT NULL,
    done_staff_id bigint,
    risk_id bigint,
    CONSTRAINT controls_finding_order CHECK ((((closed_on IS NULL) AND (done_on IS NULL)) OR ((closed_on IS NULL) AND (done_on >= found_on)) OR ((closed_on >= done_on) AND (done_on >= found_on))))
);
ALTER TABLE public.controls_finding ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.controls_finding_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.controls_risk (
    id bigint NOT NULL,
    year integer NOT NULL,
    code character varying(12) NOT NULL,
    unit character varying(40) NOT NULL,
    goal character varying(120) NOT NULL,
    risk character varying(300) NOT NULL,
    likelihood integer NOT NULL,
    impact integer NOT NULL,
    controls text NOT NULL,
    residual_likelihood integer NOT NULL,
    residual_impact integer NOT NULL,
    measure text NOT NULL,
    is_dropped boolean NOT NULL,
    kept_by character varying(80) NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    CONSTRAINT controls_risk_scale CHECK ((((impact >= 1) AND (impact <= 3)) AND ((likelihood >= 1) AND (likelihood <= 3)) AND ((residual_impact >= 1) AND (residual_impact <= 3)) AND ((residual_likelihood >= 1) AND (residual_likelihood <= 3)))),
    CONSTRAINT controls_risk_year CHECK (((year >= 80) AND (year <= 300)))
);
ALTER TABLE public.controls_risk ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.controls_risk_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.controls_statement (
    id bigint NOT NULL,
    year integer NOT NULL,
    result character varying(10) NOT NULL,
    text text NOT NULL,
    reasons text NOT NULL,
    drafted_by character varying(80) NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    convener character varying(80) NOT NULL,
    convener_at timestamp with time zone,
    head character varying(80) NOT NULL,
    head_at timestamp with time zone,
    published_at timestamp with time zone,
    convener_staff_id bigint,
    head_staff_id bigint,
    CONSTRAINT controls_statement_signed CHECK (((published_at IS NULL) OR ((convener_at IS NOT NULL) AND (head_at IS NOT NULL)))),
    CONSTRAINT controls_statement_two_persons CHECK (((convener_staff_id IS NULL) OR (head_staff_id IS NULL) OR (NOT ((convener_staff_id = head_staff_id) AND (convener_staff_id IS NOT NULL) AND (head_staff_id IS NOT NULL))))),
    CONSTRAINT controls_statement_year CHECK (((year >= 80) AND (year <= 300)))
);
ALTER TABLE public.controls_statement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.controls_statement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.controls_tender (
    id bigint NOT NULL,
    number character varying(40) NOT NULL,
    title character varying(120) NOT NULL,
    link character varying(300) NOT NULL,
    deadline timestamp with time zone NOT NULL,
    opened_at timestamp with time zone,
    outcome character varying(300) NOT NULL,
    contract_link character varying(300) NOT NULL,
    kept_by character varying(80) NOT NULL,
    CONSTRAINT controls_tender_opened CHECK (((opened_at IS NULL) OR (NOT ((outcome)::text = ''::text))))
);
ALTER TABLE public.controls_tender ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.controls_tender_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_amenity_use (
    id bigint NOT NULL,
    on_date date NOT NULL,
    at timestamp with time zone NOT NULL,
    who character varying(80) NOT NULL,
    note character varying(300) NOT NULL,
    reason character varying(200) NOT NULL,
    is_current boolean NOT NULL,
    is_struck boolean NOT NULL,
    kind character varying(12) NOT NULL,
    minutes integer NOT NULL,
    query character varying(12) NOT NULL,
    identity_checked boolean NOT NULL,
    replaces_id bigint,
    site_id bigint NOT NULL,
    staff_id bigint,
    CONSTRAINT amenityuse_has_reason CHECK (((replaces_id IS NULL) OR (NOT ((reason)::text = ''::text))))
);
ALTER TABLE public.desk_amenity_use ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_amenity_use_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_bell (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    place_zh character varying(40) NOT NULL,
    place_en character varying(80) NOT NULL,
    test_days integer NOT NULL,
    is_active boolean NOT NULL,
    site_id bigint NOT NULL
);
CREATE TABLE public.desk_bell_answer (
    id bigint NOT NULL,
    on_date date NOT NULL,
    at timestamp with time zone NOT NULL,
    who character varying(80) NOT NULL,
    note character varying(300) NOT NULL,
    reason character varying(200) NOT NULL,
    is_current boolean NOT NULL,
    is_struck boolean NOT NULL,
    answered_at timestamp with time zone,
    answered_by character varying(80) NOT NULL,
    need character varying(12) NOT NULL,
    outcome character varying(100) NOT NULL,
    bell_id bigint NOT NULL,
    replaces_id bigint,
    site_id bigint NOT NULL,
    staff_id bigint,
    CONSTRAINT bellanswer_has_reason CHECK (((replaces_id IS NULL) OR (NOT ((reason)::text = ''::text)))),
    CONSTRAINT desk_bell_answer_order CHECK (((answered_at IS NULL) OR (answered_at >= at)))
);
ALTER TABLE public.desk_bell_answer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_bell_answer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.desk_bell ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_bell_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_call (
    id bigint NOT NULL,
    on_date date NOT NULL,
    at timestamp with time zone NOT NULL,
    who character varying(80) NOT NULL,
    note character varying(300) NOT NULL,
    reason character varying(200) NOT NULL,
    is_current boolean NOT NULL,
    is_struck boolean NOT NULL,
    line character varying(12) NOT NULL,
    topic character varying(20) NOT NULL,
    case_number character varying(50) NOT NULL,
    case_found boolean NOT NULL,
    transfers integer NOT NULL,
    answered_by character varying(60) NOT NULL,
    waiting_seconds integer NOT NULL,
    minutes integer NOT NULL,
    first_call boolean NOT NULL,
    replaces_id bigint,
    section_id bigint,
    site_id bigint NOT NULL,
    staff_id bigint,
    CONSTRAINT call_has_reason CHECK (((replaces_id IS NULL) OR (NOT ((reason)::text = ''::text))))
);
ALTER TABLE public.desk_call ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_call_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_counter (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    floor character varying(10) NOT NULL,
    number character varying(10) NOT NULL,
    name_zh character varying(40) NOT NULL,
    name_en character varying(80) NOT NULL,
    functions jsonb NOT NULL,
    queues jsonb NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    site_id bigint NOT NULL,
    CONSTRAINT desk_counter_order CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
);
ALTER TABLE public.desk_counter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_counter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_courtesy (
    id bigint NOT NULL,
    on_date date NOT NULL,
    at timestamp with time zone NOT NULL,
    who character varying(80) NOT NULL,
    note character varying(300) NOT NULL,
    reason character varying(200) NOT NULL,
    is_current boolean NOT NULL,
    is_struck boolean NOT NULL,
    extension character varying(10) NOT NULL,
    channel character varying(10) NOT NULL,
    finding character varying(10) NOT NULL,
    replaces_id bigint,
    site_id bigint NOT NULL,
    staff_id bigint,
    CONSTRAINT courtesy_has_reason CHECK (((replaces_id IS NULL) OR (NOT ((reason)::text = ''::text))))
);
ALTER TABLE public.desk_courtesy ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_courtesy_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_device (
    id bigint NOT NULL,
    name character varying(40) NOT NULL,
    kind character varying(10) NOT NULL,
    key_hash bytea NOT NULL,
    made_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    site_id bigint NOT NULL
);
CREATE TABLE public.desk_device_day (
    id bigint NOT NULL,
    day date NOT NULL,
    minutes integer NOT NULL,
    last_at timestamp with time zone NOT NULL,
    device_id bigint NOT NULL
);
ALTER TABLE public.desk_device_day ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_device_day_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.desk_device ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_device_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_duty (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    day date NOT NULL,
    begins time without time zone NOT NULL,
    ends time without time zone NOT NULL,
    came_at timestamp with time zone,
    went_at timestamp with time zone,
    guided integer NOT NULL,
    planned_by character varying(80) NOT NULL,
    site_id bigint NOT NULL,
    staff_id bigint,
    volunteer_id bigint,
    CONSTRAINT desk_duty_one_person CHECK ((((staff_id IS NULL) AND (volunteer_id IS NOT NULL)) OR ((staff_id IS NOT NULL) AND (volunteer_id IS NULL)))),
    CONSTRAINT desk_duty_order CHECK ((ends > begins))
);
ALTER TABLE public.desk_duty ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_duty_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_item (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    name_zh character varying(40) NOT NULL,
    name_en character varying(80) NOT NULL,
    minutes_before integer,
    "position" integer NOT NULL,
    is_active boolean NOT NULL
);
ALTER TABLE public.desk_item ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_item_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_kiosk_use (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    on_date date NOT NULL,
    what character varying(20) NOT NULL,
    language character varying(10) NOT NULL,
    printed character varying(60) NOT NULL,
    device_id bigint,
    site_id bigint NOT NULL
);
ALTER TABLE public.desk_kiosk_use ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_kiosk_use_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_loan (
    id bigint NOT NULL,
    on_date date NOT NULL,
    at timestamp with time zone NOT NULL,
    who character varying(80) NOT NULL,
    note character varying(300) NOT NULL,
    reason character varying(200) NOT NULL,
    is_current boolean NOT NULL,
    is_struck boolean NOT NULL,
    borrower character varying(40) NOT NULL,
    contact character varying(40) NOT NULL,
    due_on date NOT NULL,
    back_at timestamp with time zone,
    back_to character varying(80) NOT NULL,
    replaces_id bigint,
    site_id bigint NOT NULL,
    staff_id bigint,
    thing_id bigint NOT NULL,
    CONSTRAINT desk_loan_order CHECK (((back_at IS NULL) OR (back_at >= at))),
    CONSTRAINT loan_has_reason CHECK (((replaces_id IS NULL) OR (NOT ((reason)::text = ''::text))))
);
ALTER TABLE public.desk_loan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_loan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_past_enquiry (
    id bigint NOT NULL,
    enquiry_id character varying(80) NOT NULL,
    at timestamp with time zone NOT NULL,
    on_date date NOT NULL,
    channel character varying(10) NOT NULL,
    topic character varying(80) NOT NULL,
    minutes integer NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    noted_by character varying(80) NOT NULL,
    CONSTRAINT desk_past_enquiry_minutes CHECK ((minutes >= 0))
);
ALTER TABLE public.desk_past_enquiry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_past_enquiry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_queue (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    prefix character varying(2) NOT NULL,
    name_zh character varying(40) NOT NULL,
    name_en character varying(80) NOT NULL,
    services_zh character varying(200) NOT NULL,
    services_en character varying(300) NOT NULL,
    at_kiosk boolean NOT NULL,
    "position" integer NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    site_id bigint NOT NULL,
    CONSTRAINT desk_queue_order CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
);
ALTER TABLE public.desk_queue ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_queue_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_room (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    name_zh character varying(40) NOT NULL,
    name_en character varying(80) NOT NULL,
    kind character varying(10) NOT NULL,
    sex character varying(1) NOT NULL,
    is_active boolean NOT NULL,
    site_id bigint NOT NULL
);
ALTER TABLE public.desk_room ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_room_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_room_use (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    person character varying(60) NOT NULL,
    sex character varying(1) NOT NULL,
    case_number character varying(50) NOT NULL,
    officer character varying(60) NOT NULL,
    record_no character varying(40) NOT NULL,
    began_at timestamp with time zone NOT NULL,
    counted_from timestamp with time zone NOT NULL,
    ends_by timestamp with time zone,
    ended_at timestamp with time zone,
    outcome character varying(100) NOT NULL,
    who character varying(80) NOT NULL,
    room_id bigint NOT NULL,
    staff_id bigint,
    CONSTRAINT desk_room_use_counted CHECK ((counted_from <= began_at)),
    CONSTRAINT desk_room_use_order CHECK (((ended_at IS NULL) OR (ended_at >= began_at)))
);
ALTER TABLE public.desk_room_use ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_room_use_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_swap (
    id bigint NOT NULL,
    reason character varying(200) NOT NULL,
    asked_by character varying(80) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    answer character varying(10) NOT NULL,
    answered_by character varying(80) NOT NULL,
    answered_at timestamp with time zone,
    duty_id bigint NOT NULL,
    other_id bigint NOT NULL,
    CONSTRAINT desk_swap_two CHECK ((NOT (duty_id = other_id)))
);
ALTER TABLE public.desk_swap ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_swap_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_thing (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    label character varying(20) NOT NULL,
    is_active boolean NOT NULL,
    site_id bigint NOT NULL
);
ALTER TABLE public.desk_thing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_thing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_ticket (
    id bigint NOT NULL,
    day date NOT NULL,
    serial integer NOT NULL,
    number character varying(10) NOT NULL,
    code character varying(32) NOT NULL,
    care character varying(10) NOT NULL,
    channel character varying(10) NOT NULL,
    language character varying(10) NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    turn_at timestamp with time zone NOT NULL,
    state character varying(10) NOT NULL,
    calls integer NOT NULL,
    called_at timestamp with time zone,
    served_at timestamp with time zone,
    closed_at timestamp with time zone,
    case_number character varying(50) NOT NULL,
    counter_id bigint,
    item_id bigint,
    queue_id bigint NOT NULL,
    site_id bigint NOT NULL,
    staff_id bigint,
    CONSTRAINT desk_ticket_has_counter CHECK (((NOT ((state)::text = ANY ((ARRAY['called'::character varying, 'serving'::character varying])::text[]))) OR (counter_id IS NOT NULL)))
);
CREATE TABLE public.desk_ticket_day (
    id bigint NOT NULL,
    day date NOT NULL,
    last integer NOT NULL,
    site_id bigint NOT NULL
);
ALTER TABLE public.desk_ticket_day ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_ticket_day_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_ticket_event (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind character varying(12) NOT NULL,
    who character varying(80) NOT NULL,
    reason character varying(200) NOT NULL,
    data jsonb NOT NULL,
    counter_id bigint,
    queue_id bigint NOT NULL,
    staff_id bigint,
    ticket_id bigint NOT NULL
);
ALTER TABLE public.desk_ticket_event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_ticket_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.desk_ticket ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_ticket_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_training (
    id bigint NOT NULL,
    on_date date NOT NULL,
    kind character varying(10) NOT NULL,
    topic character varying(80) NOT NULL,
    hours numeric(4,1) NOT NULL,
    who character varying(80) NOT NULL,
    staff_id bigint,
    volunteer_id bigint
);
ALTER TABLE public.desk_training ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_training_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_visit (
    id bigint NOT NULL,
    on_date date NOT NULL,
    at timestamp with time zone NOT NULL,
    who character varying(80) NOT NULL,
    note character varying(300) NOT NULL,
    reason character varying(200) NOT NULL,
    is_current boolean NOT NULL,
    is_struck boolean NOT NULL,
    channel character varying(10) NOT NULL,
    topic character varying(20) NOT NULL,
    minutes integer NOT NULL,
    case_number character varying(50) NOT NULL,
    case_found boolean NOT NULL,
    identity_checked boolean NOT NULL,
    resolved boolean NOT NULL,
    care character varying(10) NOT NULL,
    language character varying(12) NOT NULL,
    replaces_id bigint,
    site_id bigint NOT NULL,
    staff_id bigint,
    CONSTRAINT visit_has_reason CHECK (((replaces_id IS NULL) OR (NOT ((reason)::text = ''::text))))
);
ALTER TABLE public.desk_visit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_visit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_volunteer (
    id bigint NOT NULL,
    name character varying(40) NOT NULL,
    telephone character varying(30) NOT NULL,
    since date NOT NULL,
    until date
);
ALTER TABLE public.desk_volunteer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_volunteer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.desk_watch (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    who character varying(80) NOT NULL,
    words character varying(200) NOT NULL,
    use_id bigint NOT NULL
);
ALTER TABLE public.desk_watch ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_watch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);
ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);
ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);
CREATE TABLE public.documents_delivery (
    id bigint NOT NULL,
    kind character varying(24) NOT NULL,
    on_date date NOT NULL,
    effective_on date,
    why_zh character varying(400) NOT NULL,
    why_en character varying(400) NOT NULL,
    note character varying(200) NOT NULL,
    who character varying(80) NOT NULL,
    at timestamp with time zone NOT NULL,
    notice_id bigint NOT NULL
);
ALTER TABLE public.documents_delivery ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.documents_delivery_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.documents_form_download (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    kind character varying(10) NOT NULL,
    month date NOT NULL,
    count integer NOT NULL
);
ALTER TABLE public.documents_form_download ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.documents_form_download_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.documents_letter (
    id bigint NOT NULL,
    number character varying(40) NOT NULL,
    year smallint NOT NULL,
    serial integer NOT NULL,
    code character varying(40) NOT NULL,
    version smallint NOT NULL,
    request_number character varying(30) NOT NULL,
    language character varying(10) NOT NULL,
    issued_on date NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    issued_by character varying(80) NOT NULL
);
CREATE TABLE public.documents_letter_body (
    letter_id bigint NOT NULL,
    cipher bytea NOT NULL
);
CREATE TABLE public.documents_letter_counter (
    year smallint NOT NULL,
    last integer NOT NULL
);
CREATE TABLE public.documents_letter_delivery (
    id bigint NOT NULL,
    kind character varying(24) NOT NULL,
    on_date date NOT NULL,
    effective_on date,
    why_zh character varying(400) NOT NULL,
    why_en character varying(400) NOT NULL,
    note character varying(200) NOT NULL,
    who character varying(80) NOT NULL,
    at timestamp with time zone NOT NULL,
    letter_id bigint NOT NULL
);
ALTER TABLE public.documents_letter_delivery ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.documents_letter_delivery_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.documents_letter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.documents_letter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.documents_letter_wording (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    version smallint NOT NULL,
    valid_from date NOT NULL,
    words jsonb NOT NULL,
    note character varying(200) NOT NULL,
    made_by character varying(80) NOT NULL,
    made_staff bigint,
    made_at timestamp with time zone NOT NULL,
    approved_by character varying(80) NOT NULL,
    approved_at timestamp with time zone
);
ALTER TABLE public.documents_letter_wording ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.documents_letter_wording_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.documents_notice (
    id bigint NOT NULL,
    number character varying(30) NOT NULL,
    "position" integer NOT NULL,
    issued_on date NOT NULL,
    deadline date NOT NULL,
    addressee character varying(100) NOT NULL,
    address character varying(200) NOT NULL,
    postal_code character varying(6) NOT NULL,
    principal bigint NOT NULL,
    surcharge bigint NOT NULL,
    interest bigint NOT NULL,
    costs bigint NOT NULL,
    adjusted bigint NOT NULL,
    paid bigint NOT NULL,
    balance bigint NOT NULL,
    segments character varying(16)[],
    cap bigint NOT NULL,
    virtual_account character varying(20) NOT NULL,
    access_code character varying(12) NOT NULL,
    agency_id bigint NOT NULL,
    case_id bigint NOT NULL,
    section_id bigint NOT NULL,
    run_id bigint CONSTRAINT documents_notice_run_id_not_null1 NOT NULL,
    CONSTRAINT documents_notice_sum CHECK ((balance = (((((principal + surcharge) + interest) + costs) + adjusted) - paid)))
);
CREATE TABLE public.documents_notice_counter (
    year smallint NOT NULL,
    last integer NOT NULL
);
ALTER TABLE public.documents_notice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.documents_notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.documents_notice_run (
    id bigint NOT NULL,
    scope character varying(10) NOT NULL,
    scope_id bigint NOT NULL,
    on_date date NOT NULL,
    deadline date NOT NULL,
    started_at timestamp with time zone NOT NULL,
    started_by character varying(80) NOT NULL,
    state character varying(10) NOT NULL,
    notices integer NOT NULL,
    pages integer NOT NULL,
    skipped integer NOT NULL,
    seconds double precision NOT NULL,
    problem character varying(300) NOT NULL,
    file_id bigint
);
ALTER TABLE public.documents_notice_run ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.documents_notice_run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.inspections_defect (
    id bigint NOT NULL,
    item character varying(20) NOT NULL,
    text character varying(300) NOT NULL,
    found_on date NOT NULL,
    found_by character varying(80) NOT NULL,
    unit character varying(60) NOT NULL,
    due_on date,
    state character varying(8) NOT NULL,
    mended_on date,
    mended_by character varying(80) NOT NULL,
    measure character varying(300) NOT NULL,
    closed_on date,
    closed_by character varying(80) NOT NULL,
    evidence_id bigint,
    mended_staff_id bigint,
    photo_id bigint,
    facility_id bigint NOT NULL,
    round_id bigint,
    CONSTRAINT inspections_defect_state CHECK ((((closed_on IS NULL) AND (mended_on IS NULL) AND ((state)::text = 'open'::text)) OR ((closed_on IS NULL) AND (mended_on >= found_on) AND ((state)::text = 'mended'::text)) OR ((closed_on >= mended_on) AND (mended_on >= found_on) AND ((state)::text = 'closed'::text))))
);
ALTER TABLE public.inspections_defect ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.inspections_defect_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.inspections_expected (
    id bigint NOT NULL,
    sheet_code character varying(20) NOT NULL,
    first date NOT NULL,
    last date NOT NULL,
    due_by date NOT NULL,
    times integer NOT NULL,
    facility_id bigint NOT NULL
);
ALTER TABLE public.inspections_expected ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.inspections_expected_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.inspections_facility (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    kind character varying(12) NOT NULL,
    grade character varying(10) NOT NULL,
    name_zh character varying(60) NOT NULL,
    name_en character varying(120) NOT NULL,
    place_zh character varying(60) NOT NULL,
    place_en character varying(120) NOT NULL,
    pieces integer NOT NULL,
    is_bilingual boolean NOT NULL,
    link character varying(300) NOT NULL,
    state character varying(12) NOT NULL,
    since date NOT NULL,
    withdrawn_on date,
    filter_months integer NOT NULL,
    note character varying(300) NOT NULL,
    site_id bigint NOT NULL,
    CONSTRAINT inspections_facility_filter CHECK (((filter_months >= 0) AND (filter_months <= 36))),
    CONSTRAINT inspections_facility_pieces CHECK ((pieces >= 0)),
    CONSTRAINT inspections_facility_withdrawn CHECK (((((state)::text = 'withdrawn'::text) AND (withdrawn_on >= since)) OR ((NOT ((state)::text = 'withdrawn'::text)) AND (withdrawn_on IS NULL))))
);
ALTER TABLE public.inspections_facility ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.inspections_facility_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.inspections_message (
    id bigint NOT NULL,
    text_zh character varying(200) NOT NULL,
    text_en character varying(300) NOT NULL,
    first date NOT NULL,
    last date NOT NULL,
    written_by character varying(80) NOT NULL,
    written_at timestamp with time zone NOT NULL,
    approved_by character varying(80) NOT NULL,
    approved_at timestamp with time zone,
    facility_id bigint NOT NULL,
    written_staff_id bigint,
    CONSTRAINT inspections_message_days CHECK ((last >= first))
);
ALTER TABLE public.inspections_message ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.inspections_message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.inspections_observation (
    id bigint NOT NULL,
    observation_id character varying(80) NOT NULL,
    subject character varying(40) NOT NULL,
    observed_on date NOT NULL,
    place character varying(120) NOT NULL,
    value character varying(200) NOT NULL,
    number numeric(16,4),
    note character varying(300) NOT NULL,
    entered_by character varying(80) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    is_struck boolean NOT NULL,
    reason character varying(200) NOT NULL,
    before jsonb NOT NULL,
    CONSTRAINT inspections_observation_reason CHECK (((NOT is_struck) OR (NOT ((reason)::text = ''::text))))
);
ALTER TABLE public.inspections_observation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.inspections_observation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.inspections_round (
    id bigint NOT NULL,
    sheet_code character varying(20) NOT NULL,
    on_date date NOT NULL,
    turn integer NOT NULL,
    at timestamp with time zone NOT NULL,
    outcomes jsonb NOT NULL,
    defects integer NOT NULL,
    note character varying(300) NOT NULL,
    who character varying(80) NOT NULL,
    is_struck boolean NOT NULL,
    struck_by character varying(80) NOT NULL,
    struck_reason character varying(200) NOT NULL,
    facility_id bigint NOT NULL,
    staff_id bigint,
    sheet_id bigint NOT NULL,
    CONSTRAINT inspections_round_reason CHECK (((NOT is_struck) OR (NOT ((struck_reason)::text = ''::text))))
);
ALTER TABLE public.inspections_round ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.inspections_round_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.inspections_sheet (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    title_zh character varying(60) NOT NULL,
    title_en character varying(120) NOT NULL,
    kinds jsonb NOT NULL,
    frequency character varying(10) NOT NULL,
    times integer NOT NULL,
    items jsonb NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    made_by character varying(80) NOT NULL,
    CONSTRAINT inspections_sheet_days CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
    CONSTRAINT inspections_sheet_times CHECK (((times >= 1) AND (times <= 8)))
);
ALTER TABLE public.inspections_sheet ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.inspections_sheet_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.inspections_subject (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    title_zh character varying(60) NOT NULL,
    title_en character varying(120) NOT NULL,
    unit_zh character varying(20) NOT NULL,
    unit_en character varying(40) NOT NULL,
    kind character varying(8) NOT NULL
);
ALTER TABLE public.inspections_subject ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.inspections_subject_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.inspections_upkeep (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    on_date date NOT NULL,
    result character varying(8) NOT NULL,
    number integer NOT NULL,
    by character varying(80) NOT NULL,
    report_no character varying(40) NOT NULL,
    note character varying(300) NOT NULL,
    published_on date,
    who character varying(80) NOT NULL,
    at timestamp with time zone NOT NULL,
    facility_id bigint NOT NULL,
    staff_id bigint,
    CONSTRAINT inspections_upkeep_test_has_result CHECK (((NOT ((kind)::text = 'water_test'::text)) OR (NOT ((result)::text = ''::text))))
);
ALTER TABLE public.inspections_upkeep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.inspections_upkeep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.inspections_visitor (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    sealed bytea NOT NULL,
    place character varying(60) NOT NULL,
    temperature numeric(3,1),
    delete_on date NOT NULL
);
ALTER TABLE public.inspections_visitor ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.inspections_visitor_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.jobs_job (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    args jsonb NOT NULL,
    state character varying(10) NOT NULL,
    done bigint NOT NULL,
    total bigint,
    message character varying(300) NOT NULL,
    cancel_requested boolean NOT NULL,
    started_by character varying(80) NOT NULL,
    staff_id bigint,
    result jsonb,
    problem_zh character varying(500) NOT NULL,
    problem_en character varying(500) NOT NULL,
    attempts integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    moved_at timestamp with time zone,
    ended_at timestamp with time zone
);
ALTER TABLE public.jobs_job ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jobs_job_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.kit_cache (
    cache_key character varying(255) NOT NULL,
    value text NOT NULL,
    expires timestamp with time zone NOT NULL
);
CREATE TABLE public.kit_message (
    id bigint NOT NULL,
    channel character varying(10) NOT NULL,
    address_cipher bytea NOT NULL,
    address_shown character varying(120) NOT NULL,
    subject_cipher bytea NOT NULL,
    body_cipher bytea NOT NULL,
    language character varying(10) NOT NULL,
    about character varying(40) NOT NULL,
    about_id bigint NOT NULL,
    state character varying(10) NOT NULL,
    attempts integer NOT NULL,
    next_at timestamp with time zone NOT NULL,
    error character varying(300) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    claimed_at timestamp with time zone,
    sent_at timestamp with time zone
);
ALTER TABLE public.kit_message ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kit_message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.kit_outbox_event (
    id bigint NOT NULL,
    name character varying(80) NOT NULL,
    body jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL
);
ALTER TABLE public.kit_outbox_event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kit_outbox_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.kit_reaction (
    id bigint NOT NULL,
    reaction character varying(120) NOT NULL,
    state character varying(10) NOT NULL,
    attempts integer NOT NULL,
    error text NOT NULL,
    done_at timestamp with time zone,
    event_id bigint NOT NULL
);
ALTER TABLE public.kit_reaction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kit_reaction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.kit_record_load (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    loaded integer NOT NULL,
    repeated integer NOT NULL,
    at timestamp with time zone NOT NULL,
    who character varying(80) NOT NULL
);
ALTER TABLE public.kit_record_load ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kit_record_load_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.kit_stored_file (
    id bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    name character varying(200) NOT NULL,
    content_type character varying(100) NOT NULL,
    size bigint NOT NULL,
    created_at timestamp with time zone NOT NULL
);
ALTER TABLE public.kit_stored_file ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kit_stored_file_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);
ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.office_account_scheme (
    id bigint NOT NULL,
    code character varying(30) NOT NULL,
    bank_code character varying(7) NOT NULL,
    bank_name_zh character varying(60) NOT NULL,
    bank_name_en character varying(80) NOT NULL,
    company_id character varying(10) NOT NULL,
    spec jsonb NOT NULL,
    valid_from date NOT NULL,
    valid_to date
);
ALTER TABLE public.office_account_scheme ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.office_account_scheme_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.office_agency (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    name_zh character varying(80) NOT NULL,
    name_en character varying(120) NOT NULL,
    kind character varying(20) NOT NULL,
    bank_code character varying(7) NOT NULL,
    bank_account character varying(20) NOT NULL,
    telephone character varying(30) NOT NULL,
    is_active boolean NOT NULL
);
ALTER TABLE public.office_agency ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.office_agency_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.office_api_token (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    prefix character varying(12) NOT NULL,
    token_hash character varying(64) NOT NULL,
    scopes jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_on date,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone,
    agency_id bigint NOT NULL,
    created_by_id bigint
);
ALTER TABLE public.office_api_token ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.office_api_token_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.office_assignment (
    id bigint NOT NULL,
    role character varying(30) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    given_by_id bigint,
    staff_id bigint NOT NULL
);
ALTER TABLE public.office_assignment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.office_assignment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.office_branch (
    id bigint NOT NULL,
    code character varying(10) NOT NULL,
    name_zh character varying(60) NOT NULL,
    name_en character varying(120) NOT NULL,
    address_zh character varying(200) NOT NULL,
    address_en character varying(200) NOT NULL,
    postal_code character varying(6) NOT NULL,
    telephone character varying(30) NOT NULL,
    complaint_telephone character varying(30) NOT NULL,
    mailbox character varying(120) NOT NULL,
    web_address character varying(120) NOT NULL,
    is_sample boolean NOT NULL
);
ALTER TABLE public.office_branch ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.office_branch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.office_calendar_day (
    id bigint NOT NULL,
    day date NOT NULL,
    is_working boolean NOT NULL,
    name character varying(60) NOT NULL,
    source character varying(120) NOT NULL,
    made_at timestamp with time zone NOT NULL
);
ALTER TABLE public.office_calendar_day ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.office_calendar_day_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.office_case_type (
    id bigint NOT NULL,
    word character varying(20) NOT NULL,
    name_zh character varying(60) NOT NULL,
    name_en character varying(120) NOT NULL,
    limitation character varying(20) NOT NULL
);
ALTER TABLE public.office_case_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.office_case_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.office_dated_setting (
    id bigint NOT NULL,
    key character varying(60) NOT NULL,
    scope character varying(20) NOT NULL,
    value jsonb NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    basis character varying(200) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by_id bigint
);
ALTER TABLE public.office_dated_setting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.office_dated_setting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.office_look (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    who character varying(80) NOT NULL,
    subject character varying(30) NOT NULL,
    subject_id character varying(60) NOT NULL,
    action character varying(40) NOT NULL,
    reason character varying(200) NOT NULL,
    refused boolean NOT NULL,
    staff_id bigint
);
ALTER TABLE public.office_look ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.office_look_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.office_saved_view (
    id bigint NOT NULL,
    page character varying(40) NOT NULL,
    name character varying(60) NOT NULL,
    query character varying(1000) NOT NULL,
    staff_id bigint NOT NULL
);
ALTER TABLE public.office_saved_view ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.office_saved_view_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.office_section (
    id bigint NOT NULL,
    code character varying(10) NOT NULL,
    name_zh character varying(30) NOT NULL,
    name_en character varying(60) NOT NULL,
    "position" integer NOT NULL,
    officer character varying(60) NOT NULL,
    telephone character varying(30) NOT NULL,
    extension character varying(10) NOT NULL,
    takes_cases boolean NOT NULL,
    site_id bigint NOT NULL
);
ALTER TABLE public.office_section ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.office_section_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.office_site (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    "position" integer NOT NULL
);
ALTER TABLE public.office_site ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.office_site_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.office_site_period (
    id bigint NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    is_open boolean NOT NULL,
    name_zh character varying(60) NOT NULL,
    name_en character varying(120) NOT NULL,
    address_zh character varying(200) NOT NULL,
    address_en character varying(200) NOT NULL,
    floor_zh character varying(60) NOT NULL,
    floor_en character varying(120) NOT NULL,
    hours_zh character varying(200) NOT NULL,
    hours_en character varying(200) NOT NULL,
    telephone character varying(30) NOT NULL,
    map_url character varying(300) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by_id bigint,
    site_id bigint NOT NULL,
    CONSTRAINT office_site_period_days CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
);
ALTER TABLE public.office_site_period ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.office_site_period_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.office_staff (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    first_name character varying(150) NOT NULL,
    last_name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    full_name character varying(60) NOT NULL,
    title character varying(60) NOT NULL,
    extension character varying(10) NOT NULL,
    language character varying(10) NOT NULL,
    section_id bigint
);
CREATE TABLE public.office_staff_groups (
    id bigint NOT NULL,
    staff_id bigint NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.office_staff_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.office_staff_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.office_staff ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.office_staff_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.office_staff_user_permissions (
    id bigint NOT NULL,
    staff_id bigint NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.office_staff_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.office_staff_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.pages_attempt (
    id bigint NOT NULL,
    scope character varying(30) NOT NULL,
    key bytea NOT NULL,
    "window" timestamp with time zone NOT NULL,
    tries integer NOT NULL
);
ALTER TABLE public.pages_attempt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pages_attempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.pages_content (
    page_ptr_id integer NOT NULL,
    menu_title character varying(30) NOT NULL,
    summary character varying(300) NOT NULL,
    theme character varying(20) NOT NULL,
    cake character varying(20) NOT NULL,
    service character varying(20) NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.pages_faq (
    page_ptr_id integer NOT NULL,
    menu_title character varying(30) NOT NULL,
    summary character varying(300) NOT NULL,
    theme character varying(20) NOT NULL,
    cake character varying(20) NOT NULL,
    service character varying(20) NOT NULL,
    questions jsonb NOT NULL
);
CREATE TABLE public.pages_home (
    page_ptr_id integer NOT NULL,
    menu_title character varying(30) NOT NULL,
    summary character varying(300) NOT NULL,
    theme character varying(20) NOT NULL,
    cake character varying(20) NOT NULL,
    service character varying(20) NOT NULL,
    welcome character varying(200) NOT NULL,
    body jsonb NOT NULL,
    badge_id integer,
    badge_address character varying(300) NOT NULL
);
CREATE TABLE public.pages_news (
    page_ptr_id integer NOT NULL,
    menu_title character varying(30) NOT NULL,
    summary character varying(300) NOT NULL,
    theme character varying(20) NOT NULL,
    cake character varying(20) NOT NULL,
    service character varying(20) NOT NULL,
    posted_on date NOT NULL,
    until date,
    body jsonb NOT NULL
);
CREATE TABLE public.pages_news_index (
    page_ptr_id integer NOT NULL,
    menu_title character varying(30) NOT NULL,
    summary character varying(300) NOT NULL,
    theme character varying(20) NOT NULL,
    cake character varying(20) NOT NULL,
    service character varying(20) NOT NULL
);
CREATE TABLE public.pages_text (
    page_id integer NOT NULL,
    language character varying(10) NOT NULL,
    title text NOT NULL,
    words text NOT NULL
);
CREATE TABLE public.pages_visit (
    path character varying(255) NOT NULL,
    total bigint NOT NULL
);
CREATE TABLE public.payments_account (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    name_zh character varying(100) NOT NULL,
    name_en character varying(160) NOT NULL,
    kind character varying(12) NOT NULL,
    agency_id bigint
);
ALTER TABLE public.payments_account ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.payments_adjustment (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    part character varying(10) NOT NULL,
    amount bigint NOT NULL,
    on_date date NOT NULL,
    reason character varying(300) NOT NULL,
    key character varying(100) NOT NULL,
    who character varying(80) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL
);
ALTER TABLE public.payments_adjustment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_adjustment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.payments_receivable (
    case_id bigint NOT NULL,
    principal bigint NOT NULL,
    surcharge bigint NOT NULL,
    interest bigint NOT NULL,
    costs bigint NOT NULL,
    due bigint NOT NULL,
    adjusted bigint NOT NULL,
    paid bigint NOT NULL,
    balance bigint NOT NULL,
    pay_code character varying(32) NOT NULL,
    agency_id bigint NOT NULL,
    CONSTRAINT payments_receivable_parts CHECK (((costs >= 0) AND (interest >= 0) AND (principal >= 0) AND (surcharge >= 0))),
    CONSTRAINT payments_receivable_sum CHECK (((balance = ((due + adjusted) - paid)) AND (balance = (((principal + surcharge) + interest) + costs))))
);
CREATE VIEW public.payments_case_money AS
 SELECT case_id,
    agency_id,
    due,
    adjusted,
    paid,
    balance,
    principal,
    surcharge,
    interest,
    costs
   FROM public.payments_receivable r;
CREATE TABLE public.payments_collection_file (
    id bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    name character varying(200) NOT NULL,
    layout character varying(20) NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    taken_on date NOT NULL,
    taken_by character varying(80) NOT NULL,
    lines integer NOT NULL,
    matched integer NOT NULL,
    over integer NOT NULL,
    under integer NOT NULL,
    suspense integer NOT NULL,
    repeats integer NOT NULL,
    bad integer NOT NULL,
    amount_matched bigint NOT NULL,
    amount_suspense bigint NOT NULL,
    seconds double precision NOT NULL
);
ALTER TABLE public.payments_collection_file ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_collection_file_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.payments_collection_line (
    id bigint NOT NULL,
    line_no integer NOT NULL,
    identity character varying(160),
    repeats_identity character varying(160) NOT NULL,
    outcome character varying(10) NOT NULL,
    why character varying(120) NOT NULL,
    reference character varying(60) NOT NULL,
    amount bigint,
    paid_at timestamp with time zone,
    allocated bigint NOT NULL,
    payer character varying(100) NOT NULL,
    note character varying(200) NOT NULL,
    raw text NOT NULL,
    case_id bigint,
    file_id bigint NOT NULL
);
ALTER TABLE public.payments_collection_line ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_collection_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.payments_day_closing (
    id bigint NOT NULL,
    on_date date NOT NULL,
    closed_at timestamp with time zone NOT NULL,
    expected jsonb NOT NULL,
    counted jsonb NOT NULL,
    difference bigint NOT NULL,
    note character varying(300) NOT NULL,
    cashier_id bigint NOT NULL
);
ALTER TABLE public.payments_day_closing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_day_closing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.payments_entry (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    on_date date NOT NULL,
    amount bigint NOT NULL,
    movement character varying(20) NOT NULL,
    source character varying(20) NOT NULL,
    source_id bigint NOT NULL,
    who character varying(80) NOT NULL,
    agency_id bigint,
    case_id bigint,
    credit_id bigint NOT NULL,
    debit_id bigint NOT NULL,
    reverses_id bigint,
    CONSTRAINT payments_entry_positive CHECK ((amount > 0)),
    CONSTRAINT payments_entry_two_accounts CHECK ((NOT (debit_id = credit_id)))
);
ALTER TABLE public.payments_entry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.payments_instrument (
    receipt_id bigint NOT NULL,
    kind character varying(16) NOT NULL,
    number character varying(40) NOT NULL,
    bank character varying(60) NOT NULL,
    due_date date,
    state character varying(10) NOT NULL,
    settled_on date
);
CREATE TABLE public.payments_major_debtor (
    id bigint NOT NULL,
    listed_on date NOT NULL,
    left_on date,
    total bigint NOT NULL,
    cases integer NOT NULL,
    measures character varying(1000) NOT NULL,
    next_action_on date,
    obligor_id bigint NOT NULL
);
ALTER TABLE public.payments_major_debtor ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_major_debtor_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.payments_order_counter (
    year smallint NOT NULL,
    last integer NOT NULL
);
CREATE TABLE public.payments_order_export (
    id bigint NOT NULL,
    on_date date NOT NULL,
    made_at timestamp with time zone NOT NULL,
    orders integer NOT NULL,
    amount bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    made_by_id bigint NOT NULL
);
ALTER TABLE public.payments_order_export ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_order_export_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.payments_order_item (
    id bigint NOT NULL,
    amount bigint NOT NULL,
    live boolean NOT NULL,
    case_id bigint NOT NULL,
    order_id bigint NOT NULL,
    payment_id bigint NOT NULL,
    CONSTRAINT payments_order_item_amount CHECK ((NOT (amount = 0)))
);
ALTER TABLE public.payments_order_item ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_order_item_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.payments_past_payment (
    id bigint NOT NULL,
    receipt_id character varying(80) NOT NULL,
    paid_at timestamp with time zone NOT NULL,
    paid_on date NOT NULL,
    method character varying(16) NOT NULL,
    amount bigint NOT NULL,
    case_number character varying(50) NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    noted_by character varying(80) NOT NULL,
    CONSTRAINT payments_past_positive CHECK ((amount > 0))
);
ALTER TABLE public.payments_past_payment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_past_payment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.payments_payment (
    id bigint NOT NULL,
    channel character varying(16) NOT NULL,
    method character varying(16) NOT NULL,
    amount bigint NOT NULL,
    paid_at timestamp with time zone NOT NULL,
    paid_on date NOT NULL,
    taken_on date NOT NULL,
    reversed_at timestamp with time zone,
    reversed_on date,
    reversed_why character varying(40) NOT NULL,
    case_id bigint NOT NULL,
    line_id bigint,
    receipt_id bigint,
    suspense_id bigint,
    CONSTRAINT payments_payment_positive CHECK ((amount > 0))
);
ALTER TABLE public.payments_payment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_payment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.payments_payment_order (
    id bigint NOT NULL,
    order_no character varying(20) NOT NULL,
    kind character varying(10) NOT NULL,
    payee character varying(100) NOT NULL,
    bank_code character varying(7) NOT NULL,
    account character varying(20) NOT NULL,
    amount bigint NOT NULL,
    cases integer NOT NULL,
    up_to date NOT NULL,
    state character varying(10) NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    approved_at timestamp with time zone,
    exported_at timestamp with time zone,
    returned_at timestamp with time zone,
    returned_why character varying(300) NOT NULL,
    agency_id bigint,
    approved_by_id bigint,
    proposed_by_id bigint NOT NULL,
    move_id bigint,
    export_id bigint,
    CONSTRAINT payments_order_positive CHECK ((amount > 0)),
    CONSTRAINT payments_order_two_persons CHECK (((approved_by_id IS NULL) OR (NOT ((approved_by_id = proposed_by_id) AND (approved_by_id IS NOT NULL)))))
);
ALTER TABLE public.payments_payment_order ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_payment_order_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.payments_plan (
    id bigint NOT NULL,
    request_id bigint,
    request_number character varying(30) NOT NULL,
    made_on date NOT NULL,
    made_by character varying(80) NOT NULL,
    total bigint NOT NULL,
    after_payment bigint NOT NULL,
    security character varying(300) NOT NULL,
    state character varying(10) NOT NULL,
    ended_on date,
    ended_why character varying(300) NOT NULL,
    obligor_id bigint NOT NULL,
    CONSTRAINT payments_plan_positive CHECK ((total > 0))
);
CREATE TABLE public.payments_plan_case (
    id bigint NOT NULL,
    amount bigint NOT NULL,
    is_running boolean NOT NULL,
    case_id bigint NOT NULL,
    plan_id bigint NOT NULL
);
ALTER TABLE public.payments_plan_case ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_plan_case_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.payments_plan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_plan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.payments_plan_instalment (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    due_on date NOT NULL,
    amount bigint NOT NULL,
    missed_on date,
    plan_id bigint NOT NULL,
    CONSTRAINT payments_plan_instalment_positive CHECK ((amount > 0))
);
ALTER TABLE public.payments_plan_instalment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_plan_instalment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.payments_receipt (
    id bigint NOT NULL,
    number character varying(20) NOT NULL,
    year smallint NOT NULL,
    serial integer NOT NULL,
    key character varying(64) NOT NULL,
    payer character varying(100) NOT NULL,
    method character varying(16) NOT NULL,
    amount bigint NOT NULL,
    fee_item character varying(40) NOT NULL,
    detail jsonb NOT NULL,
    "window" character varying(10) NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    issued_on date NOT NULL,
    void_reason character varying(300) NOT NULL,
    voided_at timestamp with time zone,
    cashier_id bigint NOT NULL,
    closing_id bigint,
    void_asked_by_id bigint,
    voided_by_id bigint,
    reversed_on date,
    reversed_why character varying(40) NOT NULL,
    reported_as character varying(160),
    CONSTRAINT payments_receipt_positive CHECK ((amount > 0)),
    CONSTRAINT payments_receipt_two_persons CHECK (((voided_by_id IS NULL) OR (NOT ((voided_by_id = void_asked_by_id) AND (voided_by_id IS NOT NULL) AND (void_asked_by_id IS NOT NULL)))))
);
CREATE TABLE public.payments_receipt_counter (
    year smallint NOT NULL,
    last integer NOT NULL
);
ALTER TABLE public.payments_receipt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_receipt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.payments_receipt_return (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    language character varying(10) NOT NULL,
    payer character varying(100) NOT NULL,
    amount bigint NOT NULL,
    paid_on date NOT NULL,
    channel character varying(16) NOT NULL,
    contact character varying(120) NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    state character varying(12) NOT NULL,
    note character varying(300) NOT NULL,
    checked_at timestamp with time zone,
    case_id bigint NOT NULL,
    checked_by_id bigint,
    file_id bigint NOT NULL,
    payment_id bigint
);
ALTER TABLE public.payments_receipt_return ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_receipt_return_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.payments_reference (
    value character varying(20) NOT NULL,
    kind character varying(16) NOT NULL,
    issued_on date NOT NULL,
    case_id bigint NOT NULL
);
CREATE TABLE public.payments_suspense_item (
    id bigint NOT NULL,
    reason character varying(20) NOT NULL,
    channel character varying(16) NOT NULL,
    amount bigint NOT NULL,
    remaining bigint NOT NULL,
    arose_on date NOT NULL,
    case_id bigint,
    line_id bigint,
    receipt_id bigint,
    CONSTRAINT payments_suspense_sum CHECK (((amount > 0) AND (remaining >= 0) AND (remaining <= amount)))
);
ALTER TABLE public.payments_suspense_item ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_suspense_item_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.payments_suspense_move (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    amount bigint NOT NULL,
    payee character varying(100) NOT NULL,
    bank_code character varying(7) NOT NULL,
    account character varying(20) NOT NULL,
    reason character varying(300) NOT NULL,
    who character varying(80) NOT NULL,
    at timestamp with time zone NOT NULL,
    on_date date NOT NULL,
    case_id bigint,
    item_id bigint NOT NULL,
    payment_id bigint,
    undoes_id bigint,
    CONSTRAINT payments_suspense_move_positive CHECK ((amount > 0))
);
ALTER TABLE public.payments_suspense_move ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_suspense_move_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.plans_assessment (
    id bigint NOT NULL,
    year integer NOT NULL,
    quarter integer NOT NULL,
    day date NOT NULL,
    drawn_at timestamp with time zone NOT NULL,
    drawn_by character varying(80) NOT NULL,
    drawn_from integer NOT NULL,
    scored_on date,
    total numeric(5,2),
    summary text NOT NULL,
    discussed_on date,
    resolution text NOT NULL,
    reviewer_id bigint NOT NULL,
    version_id bigint NOT NULL,
    CONSTRAINT plans_assessment_four CHECK (((quarter >= 1) AND (quarter <= 4))),
    CONSTRAINT plans_assessment_not_before CHECK (((scored_on IS NULL) OR (scored_on >= day))),
    CONSTRAINT plans_assessment_scored CHECK ((((scored_on IS NULL) AND (total IS NULL)) OR ((scored_on IS NOT NULL) AND (total IS NOT NULL))))
);
ALTER TABLE public.plans_assessment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_assessment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.plans_finding (
    id bigint NOT NULL,
    text text NOT NULL,
    wanted text NOT NULL,
    unit character varying(60) NOT NULL,
    responsible character varying(60) NOT NULL,
    due date NOT NULL,
    found_by character varying(80) NOT NULL,
    done_on date,
    done_how text NOT NULL,
    done_by character varying(80) NOT NULL,
    checked_on date,
    checked_by character varying(80) NOT NULL,
    sent_back jsonb NOT NULL,
    assessment_id bigint NOT NULL,
    done_staff_id bigint,
    CONSTRAINT plans_finding_order CHECK (((checked_on IS NULL) OR (done_on IS NOT NULL)))
);
ALTER TABLE public.plans_finding ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_finding_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.plans_item (
    id bigint NOT NULL,
    "position" integer NOT NULL,
    method text NOT NULL,
    units jsonb NOT NULL,
    expected jsonb NOT NULL,
    strategy_id bigint NOT NULL
);
ALTER TABLE public.plans_item ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_item_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.plans_outcome (
    id bigint NOT NULL,
    on_date date NOT NULL,
    state character varying(12) NOT NULL,
    value numeric(20,4),
    target_id bigint NOT NULL
);
ALTER TABLE public.plans_outcome ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_outcome_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.plans_score (
    id bigint NOT NULL,
    "position" integer NOT NULL,
    title character varying(120) NOT NULL,
    most numeric(5,2) NOT NULL,
    score numeric(5,2),
    note character varying(300) NOT NULL,
    assessment_id bigint NOT NULL,
    CONSTRAINT plans_score_range CHECK (((score IS NULL) OR ((score >= (0)::numeric) AND (score <= most))))
);
ALTER TABLE public.plans_score ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_score_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.plans_strategy (
    id bigint NOT NULL,
    "position" integer NOT NULL,
    title character varying(120) NOT NULL,
    version_id bigint NOT NULL
);
ALTER TABLE public.plans_strategy ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_strategy_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.plans_submission (
    id bigint NOT NULL,
    year integer NOT NULL,
    quarter integer NOT NULL,
    sent_on date NOT NULL,
    number character varying(60) NOT NULL,
    note character varying(300) NOT NULL,
    who character varying(80) NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT plans_submission_four CHECK (((quarter >= 1) AND (quarter <= 4)))
);
ALTER TABLE public.plans_submission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_submission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.plans_target (
    id bigint NOT NULL,
    "position" integer NOT NULL,
    title character varying(120) NOT NULL,
    figure character varying(120) NOT NULL,
    kind character varying(10) NOT NULL,
    number numeric(14,2) NOT NULL,
    per character varying(10) NOT NULL,
    due date,
    counted_in character varying(20) NOT NULL,
    unit character varying(60) NOT NULL,
    responsible character varying(60) NOT NULL,
    evidence character varying(300) NOT NULL,
    item_id bigint NOT NULL,
    staff_id bigint,
    CONSTRAINT plans_target_due CHECK ((((due IS NOT NULL) AND ((kind)::text = 'by_day'::text)) OR ((due IS NULL) AND ((kind)::text = ANY ((ARRAY['at_least'::character varying, 'at_most'::character varying])::text[])))))
);
ALTER TABLE public.plans_target ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_target_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.plans_version (
    id bigint NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL,
    state character varying(10) NOT NULL,
    title character varying(120) NOT NULL,
    basis text NOT NULL,
    applies_to text NOT NULL,
    aim text NOT NULL,
    steps jsonb NOT NULL,
    control jsonb NOT NULL,
    reason character varying(300) NOT NULL,
    due_on date,
    sent_on date,
    sent_number character varying(60) NOT NULL,
    in_force_from date,
    replaced_on date,
    approved_by character varying(80) NOT NULL,
    made_by character varying(80) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT plans_version_in_force_from CHECK (((NOT ((state)::text = ANY ((ARRAY['in_force'::character varying, 'replaced'::character varying])::text[]))) OR (in_force_from IS NOT NULL))),
    CONSTRAINT plans_version_years CHECK (((number > 0) AND (year > 0)))
);
ALTER TABLE public.plans_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type public.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);
CREATE SEQUENCE public.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.procrastinate_events_id_seq OWNED BY public.procrastinate_events.id;
CREATE SEQUENCE public.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNED BY public.procrastinate_jobs.id;
CREATE TABLE public.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);
CREATE SEQUENCE public.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNED BY public.procrastinate_periodic_defers.id;
CREATE TABLE public.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE public.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_assignment (
    id bigint NOT NULL,
    section character varying(20) NOT NULL,
    due date,
    by character varying(80) NOT NULL,
    at timestamp with time zone NOT NULL,
    staff_id bigint NOT NULL,
    report_id bigint NOT NULL
);
ALTER TABLE public.reports_assignment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_assignment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_branch_file (
    id bigint NOT NULL,
    branch character varying(20) NOT NULL,
    branch_name character varying(60) NOT NULL,
    first date NOT NULL,
    last date NOT NULL,
    dated date NOT NULL,
    sha256 character varying(64) NOT NULL,
    body jsonb NOT NULL,
    source character varying(200) NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    taken_by character varying(80) NOT NULL
);
ALTER TABLE public.reports_branch_file ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_branch_file_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_closed_distinct (
    id bigint NOT NULL,
    figure character varying(80) NOT NULL,
    first date NOT NULL,
    last date NOT NULL,
    site character varying(40) NOT NULL,
    n bigint NOT NULL
);
ALTER TABLE public.reports_closed_distinct ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_closed_distinct_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_closed_set (
    facts character varying(60) NOT NULL,
    definition character varying(64) NOT NULL,
    since timestamp with time zone NOT NULL,
    closed_at timestamp with time zone NOT NULL
);
CREATE TABLE public.reports_closed_sum (
    id bigint NOT NULL,
    facts character varying(60) NOT NULL,
    month date NOT NULL,
    site character varying(40) NOT NULL,
    parts text[] NOT NULL,
    n bigint NOT NULL,
    with_amount bigint NOT NULL,
    total numeric(24,4),
    lowest numeric(24,4),
    highest numeric(24,4)
);
ALTER TABLE public.reports_closed_sum ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_closed_sum_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_comment (
    id bigint NOT NULL,
    section character varying(20) NOT NULL,
    text character varying(1000) NOT NULL,
    by character varying(80) NOT NULL,
    at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    closed_by character varying(80) NOT NULL,
    report_id bigint NOT NULL
);
ALTER TABLE public.reports_comment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_photo (
    id bigint NOT NULL,
    section character varying(20) NOT NULL,
    "position" smallint NOT NULL,
    alt character varying(300) NOT NULL,
    caption character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    by character varying(80) NOT NULL,
    at timestamp with time zone NOT NULL,
    file_id bigint NOT NULL,
    report_id bigint NOT NULL,
    CONSTRAINT reports_photo_height_check CHECK ((height >= 0)),
    CONSTRAINT reports_photo_position_check CHECK (("position" >= 0)),
    CONSTRAINT reports_photo_width_check CHECK ((width >= 0))
);
ALTER TABLE public.reports_photo ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_photo_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_report (
    id bigint NOT NULL,
    outline character varying(20) NOT NULL,
    period character varying(40) NOT NULL,
    first date NOT NULL,
    last date NOT NULL,
    edition smallint NOT NULL,
    state character varying(10) NOT NULL,
    reason character varying(300) NOT NULL,
    frozen_at timestamp with time zone,
    "values" jsonb,
    published_at timestamp with time zone,
    made_by character varying(80) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    data_id bigint,
    odt_id bigint,
    pdf_id bigint,
    snapshot_id bigint,
    CONSTRAINT reports_report_edition_check CHECK ((edition >= 0)),
    CONSTRAINT reports_report_frozen CHECK (((frozen_at IS NULL) OR ("values" IS NOT NULL))),
    CONSTRAINT reports_report_period CHECK ((first <= last)),
    CONSTRAINT reports_report_published CHECK (((published_at IS NULL) OR ((frozen_at IS NOT NULL) AND ((state)::text = 'approved'::text))))
);
ALTER TABLE public.reports_report ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_report_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_section_text (
    id bigint NOT NULL,
    section character varying(20) NOT NULL,
    version integer NOT NULL,
    text text NOT NULL,
    seen jsonb NOT NULL,
    by character varying(80) NOT NULL,
    at timestamp with time zone NOT NULL,
    report_id bigint NOT NULL,
    staff_id bigint,
    CONSTRAINT reports_section_text_version_check CHECK ((version >= 0))
);
ALTER TABLE public.reports_section_text ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_section_text_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_signature (
    id bigint NOT NULL,
    step character varying(10) NOT NULL,
    note character varying(500) NOT NULL,
    by character varying(80) NOT NULL,
    at timestamp with time zone NOT NULL,
    report_id bigint NOT NULL,
    staff_id bigint
);
ALTER TABLE public.reports_signature ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_signature_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_snapshot (
    id bigint NOT NULL,
    first date NOT NULL,
    last date NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by character varying(80) NOT NULL,
    note character varying(200) NOT NULL,
    branch jsonb NOT NULL,
    data_sha256 character varying(64) NOT NULL,
    staff_id bigint,
    CONSTRAINT reports_snapshot_period CHECK ((first <= last))
);
CREATE TABLE public.reports_snapshot_chunk (
    id bigint NOT NULL,
    "position" integer NOT NULL,
    body bytea NOT NULL,
    facts_id bigint NOT NULL
);
ALTER TABLE public.reports_snapshot_chunk ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_snapshot_chunk_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_snapshot_facts (
    id bigint NOT NULL,
    code character varying(60) NOT NULL,
    columns text[] NOT NULL,
    sql text NOT NULL,
    records bigint NOT NULL,
    size bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    snapshot_id bigint NOT NULL
);
ALTER TABLE public.reports_snapshot_facts ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_snapshot_facts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reports_snapshot_figure (
    id bigint NOT NULL,
    "position" integer NOT NULL,
    code character varying(80) NOT NULL,
    facts character varying(60) NOT NULL,
    value numeric(30,10),
    display character varying(80) NOT NULL,
    records bigint NOT NULL,
    withheld boolean NOT NULL,
    words jsonb NOT NULL,
    recipe jsonb NOT NULL,
    snapshot_id bigint NOT NULL
);
ALTER TABLE public.reports_snapshot_figure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_snapshot_figure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.reports_snapshot ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reports_snapshot_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.requests_case (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    request_id bigint NOT NULL
);
ALTER TABLE public.requests_case ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.requests_case_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.requests_contact (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    hash bytea NOT NULL,
    key_version smallint NOT NULL,
    request_id bigint NOT NULL
);
ALTER TABLE public.requests_contact ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.requests_contact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.requests_counter (
    id bigint NOT NULL,
    year smallint NOT NULL,
    last integer NOT NULL
);
ALTER TABLE public.requests_counter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.requests_counter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.requests_draft (
    id bigint NOT NULL,
    code_hash bytea NOT NULL,
    service character varying(60) NOT NULL,
    version integer NOT NULL,
    page character varying(60) NOT NULL,
    language character varying(10) NOT NULL,
    body_cipher bytea NOT NULL,
    saved_on date NOT NULL,
    expires_on date NOT NULL,
    request_id bigint
);
ALTER TABLE public.requests_draft ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.requests_draft_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.requests_event (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    on_date date NOT NULL,
    kind character varying(20) NOT NULL,
    step character varying(60) NOT NULL,
    to_step character varying(60) NOT NULL,
    verb character varying(60) NOT NULL,
    who character varying(80) NOT NULL,
    staff_id bigint,
    reason character varying(1000) NOT NULL,
    note jsonb NOT NULL,
    "values" jsonb NOT NULL,
    data jsonb NOT NULL,
    letter_id bigint,
    corrects_id bigint,
    request_id bigint NOT NULL
);
ALTER TABLE public.requests_event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.requests_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.requests_event_secret (
    id bigint NOT NULL,
    cipher bytea NOT NULL,
    event_id bigint NOT NULL
);
ALTER TABLE public.requests_event_secret ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.requests_event_secret_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.requests_extension (
    id bigint NOT NULL,
    of character varying(60) NOT NULL,
    reason character varying(1000) NOT NULL,
    asked_on date NOT NULL,
    asked_by character varying(80) NOT NULL,
    asked_staff bigint,
    state character varying(10) NOT NULL,
    settled_on date,
    settled_by character varying(80) NOT NULL,
    request_id bigint NOT NULL
);
ALTER TABLE public.requests_extension ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.requests_extension_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.requests_file (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    content_type character varying(100) NOT NULL,
    size bigint NOT NULL,
    field character varying(60) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by character varying(80) NOT NULL,
    by_applicant boolean NOT NULL,
    sealed boolean NOT NULL,
    draft_id bigint,
    event_id bigint,
    request_id bigint,
    stored_id bigint NOT NULL,
    CONSTRAINT requests_file_of_one CHECK ((((draft_id IS NOT NULL) AND (request_id IS NULL)) OR ((draft_id IS NULL) AND (request_id IS NOT NULL))))
);
ALTER TABLE public.requests_file ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.requests_file_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.requests_past_matter (
    id bigint NOT NULL,
    kind character varying(16) NOT NULL,
    record_id character varying(80) NOT NULL,
    service character varying(60) NOT NULL,
    received_on date NOT NULL,
    ended_on date,
    channel character varying(40) NOT NULL,
    subject character varying(300) NOT NULL,
    place character varying(120) NOT NULL,
    plate character varying(12) NOT NULL,
    persons integer NOT NULL,
    cases integer NOT NULL,
    pages integer NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    noted_by character varying(80) NOT NULL,
    CONSTRAINT requests_past_counts CHECK (((cases >= 0) AND (pages >= 0) AND (persons >= 0))),
    CONSTRAINT requests_past_days CHECK (((ended_on IS NULL) OR (ended_on >= received_on)))
);
ALTER TABLE public.requests_past_matter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.requests_past_matter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.requests_pause (
    id bigint NOT NULL,
    step character varying(60) NOT NULL,
    from_on date NOT NULL,
    to_on date,
    request_id bigint NOT NULL
);
ALTER TABLE public.requests_pause ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.requests_pause_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.requests_rating (
    id uuid NOT NULL,
    service character varying(60) NOT NULL,
    unit character varying(20) NOT NULL,
    month date NOT NULL,
    stars smallint NOT NULL,
    comment character varying(1000) NOT NULL,
    mixed boolean NOT NULL,
    CONSTRAINT requests_rating_stars CHECK (((stars >= 1) AND (stars <= 5)))
);
CREATE TABLE public.requests_request (
    id bigint NOT NULL,
    number character varying(20) NOT NULL,
    year smallint NOT NULL,
    serial integer NOT NULL,
    service character varying(60) NOT NULL,
    version integer NOT NULL,
    step character varying(60) NOT NULL,
    step_entered_on date NOT NULL,
    state character varying(10) NOT NULL,
    outcome character varying(12) NOT NULL,
    openness character varying(10) NOT NULL,
    unit character varying(20) NOT NULL,
    step_roles character varying(30)[] NOT NULL,
    prepared_by bigint,
    channel character varying(12) NOT NULL,
    language character varying(10) NOT NULL,
    received_at timestamp with time zone NOT NULL,
    received_on date NOT NULL,
    received_by character varying(80) NOT NULL,
    due_on date,
    step_due_on date,
    next_due_on date NOT NULL,
    near_on date NOT NULL,
    told_due_on date,
    applicant_name character varying(100) NOT NULL,
    name_grams text[] NOT NULL,
    person_cipher bytea,
    answers jsonb NOT NULL,
    secret_cipher bytea,
    facts jsonb NOT NULL,
    booking_id bigint,
    code_hash bytea NOT NULL,
    reply_key bytea,
    ended_on date,
    rated boolean NOT NULL,
    assigned_to_id bigint,
    section_id bigint,
    take_key character varying(64),
    CONSTRAINT requests_request_ended CHECK ((((ended_on IS NOT NULL) AND ((state)::text = 'ended'::text)) OR ((NOT ((state)::text = 'ended'::text)) AND (ended_on IS NULL))))
);
ALTER TABLE public.requests_request ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.requests_request_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.requests_seal_key (
    id bigint NOT NULL,
    unit character varying(20) NOT NULL,
    public bytea NOT NULL,
    wrapped bytea NOT NULL,
    recovery bytea NOT NULL,
    holder_one character varying(80) NOT NULL,
    holder_two character varying(80) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by character varying(80) NOT NULL,
    is_current boolean NOT NULL
);
ALTER TABLE public.requests_seal_key ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.requests_seal_key_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.requests_sealed (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    body bytea NOT NULL,
    event_id bigint,
    request_id bigint NOT NULL,
    key_id bigint
);
ALTER TABLE public.requests_sealed ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.requests_sealed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_article (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    title character varying(120) NOT NULL,
    words text NOT NULL,
    author character varying(60) NOT NULL,
    publication character varying(120) NOT NULL,
    shared_on date NOT NULL,
    points integer,
    is_public boolean NOT NULL,
    settled_by character varying(80) NOT NULL,
    settled_on date,
    staff_id bigint
);
ALTER TABLE public.reviews_article ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_article_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_award (
    id bigint NOT NULL,
    ground character varying(20) NOT NULL,
    kind character varying(20) NOT NULL,
    count integer NOT NULL,
    person character varying(60) NOT NULL,
    first date NOT NULL,
    last date NOT NULL,
    reason character varying(300) NOT NULL,
    state character varying(10) NOT NULL,
    proposed_by character varying(80) NOT NULL,
    proposed_staff_id bigint,
    proposed_at timestamp with time zone NOT NULL,
    decided_by character varying(80) NOT NULL,
    decided_on date,
    section_id bigint,
    staff_id bigint,
    idea_id bigint,
    rule_id bigint,
    CONSTRAINT reviews_award_count CHECK ((count >= 1)),
    CONSTRAINT reviews_award_period CHECK ((last >= first))
);
ALTER TABLE public.reviews_award ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_award_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_candidate (
    id bigint NOT NULL,
    extension character varying(10) NOT NULL,
    person character varying(60) NOT NULL,
    place integer NOT NULL,
    tested_last date,
    rests boolean NOT NULL,
    is_drawn boolean NOT NULL,
    staff_id bigint,
    draw_id bigint NOT NULL
);
ALTER TABLE public.reviews_candidate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_candidate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_change (
    id bigint NOT NULL,
    subject character varying(20) NOT NULL,
    record_id bigint NOT NULL,
    before jsonb NOT NULL,
    reason character varying(200) NOT NULL,
    changed_by character varying(80) NOT NULL,
    changed_at timestamp with time zone NOT NULL
);
ALTER TABLE public.reviews_change ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_conduct (
    id bigint NOT NULL,
    month date NOT NULL,
    person character varying(60) NOT NULL,
    role character varying(10) NOT NULL,
    score numeric(5,2),
    measure character varying(300) NOT NULL,
    measure_by character varying(80) NOT NULL,
    measure_at timestamp with time zone,
    entered_by character varying(80) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    staff_id bigint,
    CONSTRAINT reviews_conduct_score CHECK (((score IS NULL) OR ((score >= (0)::numeric) AND (score <= (100)::numeric))))
);
ALTER TABLE public.reviews_conduct ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_conduct_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_conduct_mark (
    id bigint NOT NULL,
    score numeric(4,1) NOT NULL,
    remarks character varying(300) NOT NULL,
    given_at timestamp with time zone NOT NULL,
    member_id bigint NOT NULL,
    review_id bigint NOT NULL
);
ALTER TABLE public.reviews_conduct_mark ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_conduct_mark_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_conduct_month (
    id bigint NOT NULL,
    month date NOT NULL,
    closed_by character varying(80) NOT NULL,
    closed_at timestamp with time zone NOT NULL
);
ALTER TABLE public.reviews_conduct_month ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_conduct_month_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_courtesy_test (
    id bigint NOT NULL,
    test_id character varying(40),
    tested_on date NOT NULL,
    tester character varying(60) NOT NULL,
    tested_by character varying(60) NOT NULL,
    extension character varying(10) NOT NULL,
    person character varying(60) NOT NULL,
    items jsonb NOT NULL,
    score numeric(4,1) NOT NULL,
    remarks character varying(500) NOT NULL,
    told_at timestamp with time zone,
    told_by character varying(80) NOT NULL,
    entered_by character varying(80) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    candidate_id bigint,
    staff_id bigint,
    sheet_id bigint,
    CONSTRAINT reviews_courtesy_score CHECK (((score >= (0)::numeric) AND (score <= (100)::numeric)))
);
ALTER TABLE public.reviews_courtesy_test ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_courtesy_test_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_draw (
    id bigint NOT NULL,
    month date NOT NULL,
    seed character varying(40) NOT NULL,
    count integer NOT NULL,
    rest_months integer NOT NULL,
    drawn_by character varying(80) NOT NULL,
    drawn_at timestamp with time zone NOT NULL
);
ALTER TABLE public.reviews_draw ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_draw_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_honour (
    id bigint NOT NULL,
    category character varying(20) NOT NULL,
    first date NOT NULL,
    last date NOT NULL,
    person character varying(60) NOT NULL,
    rank integer NOT NULL,
    words_zh character varying(200) NOT NULL,
    words_en character varying(200) NOT NULL,
    praised_on date,
    public_from date,
    public_until date,
    made_by character varying(80) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    section_id bigint,
    staff_id bigint,
    CONSTRAINT reviews_honour_days CHECK (((public_until IS NULL) OR (public_until >= public_from))),
    CONSTRAINT reviews_honour_of_whom CHECK (((NOT ((person)::text = ''::text)) OR (section_id IS NOT NULL)))
);
ALTER TABLE public.reviews_honour ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_honour_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_idea (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    title character varying(100) NOT NULL,
    words text NOT NULL,
    unit character varying(60) NOT NULL,
    author character varying(60) NOT NULL,
    submitted_on date NOT NULL,
    state character varying(12) NOT NULL,
    verdict boolean,
    why character varying(300) NOT NULL,
    put_by character varying(80) NOT NULL,
    put_staff_id bigint,
    decided_by character varying(80) NOT NULL,
    decided_on date,
    carried_out_on date,
    benefit character varying(500) NOT NULL,
    staff_id bigint,
    CONSTRAINT reviews_idea_benefit CHECK (((carried_out_on IS NULL) OR (NOT ((benefit)::text = ''::text))))
);
ALTER TABLE public.reviews_idea ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_idea_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_idea_review (
    id bigint NOT NULL,
    value integer NOT NULL,
    feasible integer NOT NULL,
    remarks character varying(300) NOT NULL,
    given_at timestamp with time zone NOT NULL,
    idea_id bigint NOT NULL,
    member_id bigint NOT NULL
);
ALTER TABLE public.reviews_idea_review ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_idea_review_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_manual (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    title character varying(150) NOT NULL,
    topic character varying(40) NOT NULL
);
ALTER TABLE public.reviews_manual ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_manual_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_manual_version (
    id bigint NOT NULL,
    number integer NOT NULL,
    words text NOT NULL,
    change character varying(200) NOT NULL,
    valid_from date NOT NULL,
    state character varying(10) NOT NULL,
    written_by character varying(80) NOT NULL,
    written_staff_id bigint,
    written_at timestamp with time zone NOT NULL,
    decided_by character varying(80) NOT NULL,
    decided_at timestamp with time zone,
    manual_id bigint NOT NULL
);
ALTER TABLE public.reviews_manual_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_manual_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_sheet (
    id bigint NOT NULL,
    valid_from date NOT NULL,
    items jsonb NOT NULL,
    grades jsonb NOT NULL,
    basis character varying(200) NOT NULL,
    made_by character varying(80) NOT NULL,
    made_at timestamp with time zone NOT NULL
);
ALTER TABLE public.reviews_sheet ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_sheet_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_skill_result (
    id bigint NOT NULL,
    person character varying(60) NOT NULL,
    value numeric(5,1) NOT NULL,
    staff_id bigint,
    test_id bigint NOT NULL,
    CONSTRAINT reviews_skill_result_value CHECK ((value >= (0)::numeric))
);
ALTER TABLE public.reviews_skill_result ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_skill_result_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_skill_test (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    title character varying(80) NOT NULL,
    held_on date NOT NULL,
    entered_by character varying(80) NOT NULL,
    entered_at timestamp with time zone NOT NULL
);
ALTER TABLE public.reviews_skill_test ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_skill_test_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_staff_event (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    title character varying(100) NOT NULL,
    held_on date NOT NULL,
    persons integer NOT NULL,
    note character varying(300) NOT NULL,
    entered_by character varying(80) NOT NULL,
    entered_at timestamp with time zone NOT NULL
);
ALTER TABLE public.reviews_staff_event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_staff_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.reviews_star (
    id bigint NOT NULL,
    month date NOT NULL,
    collected bigint NOT NULL,
    closed integer NOT NULL,
    points numeric(5,2) NOT NULL,
    rank integer NOT NULL,
    is_star boolean NOT NULL,
    named_by character varying(80) NOT NULL,
    named_at timestamp with time zone NOT NULL,
    section_id bigint NOT NULL
);
ALTER TABLE public.reviews_star ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_star_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.simple_translation_simpletranslation (
    id integer NOT NULL
);
ALTER TABLE public.simple_translation_simpletranslation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.simple_translation_simpletranslation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.socialaccount_socialaccount (
    id integer NOT NULL,
    provider character varying(200) NOT NULL,
    uid character varying(191) NOT NULL,
    last_login timestamp with time zone NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    extra_data jsonb NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.socialaccount_socialaccount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialaccount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.socialaccount_socialapp (
    id integer NOT NULL,
    provider character varying(30) NOT NULL,
    name character varying(40) NOT NULL,
    client_id character varying(191) NOT NULL,
    secret character varying(191) NOT NULL,
    key character varying(191) NOT NULL,
    provider_id character varying(200) NOT NULL,
    settings jsonb NOT NULL
);
ALTER TABLE public.socialaccount_socialapp ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialapp_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.socialaccount_socialtoken (
    id integer NOT NULL,
    token text NOT NULL,
    token_secret text NOT NULL,
    expires_at timestamp with time zone,
    account_id integer NOT NULL,
    app_id integer
);
ALTER TABLE public.socialaccount_socialtoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialtoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.surveys_improvement (
    id bigint NOT NULL,
    source character varying(12) NOT NULL,
    source_ref character varying(80) NOT NULL,
    finding character varying(500) NOT NULL,
    unit character varying(60) NOT NULL,
    kind character varying(12) NOT NULL,
    measure character varying(500) NOT NULL,
    found_on date NOT NULL,
    due_on date NOT NULL,
    done_on date,
    evidence character varying(500) NOT NULL,
    CONSTRAINT surveys_improvement_proven CHECK (((done_on IS NULL) OR (NOT ((evidence)::text = ''::text))))
);
CREATE TABLE public.surveys_improvement_event (
    id bigint NOT NULL,
    on_date date NOT NULL,
    at timestamp with time zone NOT NULL,
    who character varying(80) NOT NULL,
    kind character varying(10) NOT NULL,
    note character varying(500) NOT NULL,
    improvement_id bigint NOT NULL
);
ALTER TABLE public.surveys_improvement_event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.surveys_improvement_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.surveys_improvement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.surveys_improvement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.surveys_invitation (
    token bytea NOT NULL,
    sent_on date NOT NULL,
    is_spent boolean NOT NULL,
    survey_id character varying(40) NOT NULL
);
CREATE TABLE public.surveys_loaded (
    key bytea NOT NULL,
    content bytea NOT NULL
);
CREATE TABLE public.surveys_poll (
    id bigint NOT NULL,
    slug character varying(60) NOT NULL,
    title_zh character varying(120) NOT NULL,
    title_en character varying(120) NOT NULL,
    intro_zh character varying(500) NOT NULL,
    intro_en character varying(500) NOT NULL,
    options jsonb NOT NULL,
    opens_on date NOT NULL,
    closes_on date NOT NULL,
    made_by character varying(80) NOT NULL,
    CONSTRAINT surveys_poll_lasts CHECK ((closes_on >= opens_on))
);
ALTER TABLE public.surveys_poll ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.surveys_poll_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.surveys_rating (
    id uuid NOT NULL,
    month date NOT NULL,
    site character varying(20) NOT NULL,
    counter character varying(40) NOT NULL,
    channel character varying(10) NOT NULL,
    score smallint NOT NULL,
    mixed boolean NOT NULL,
    CONSTRAINT surveys_rating_score CHECK (((score >= 1) AND (score <= 5)))
);
CREATE TABLE public.surveys_response (
    id uuid NOT NULL,
    version integer NOT NULL,
    day date NOT NULL,
    site character varying(20) NOT NULL,
    channel character varying(10) NOT NULL,
    answers jsonb NOT NULL,
    comment character varying(1000) NOT NULL,
    comment_state character varying(10) NOT NULL,
    mixed boolean NOT NULL,
    survey_id character varying(40) NOT NULL,
    CONSTRAINT surveys_comment_is_read CHECK (((((comment)::text = ''::text) AND ((comment_state)::text = 'none'::text)) OR ((NOT ((comment)::text = ''::text)) AND (NOT ((comment_state)::text = 'none'::text)))))
);
CREATE TABLE public.surveys_sending (
    id bigint NOT NULL,
    sent_on date NOT NULL,
    count integer NOT NULL,
    note character varying(200) NOT NULL,
    who character varying(80) NOT NULL,
    survey_id character varying(40) NOT NULL,
    CONSTRAINT surveys_sending_some CHECK ((count > 0))
);
ALTER TABLE public.surveys_sending ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.surveys_sending_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.surveys_spent (
    key bytea NOT NULL
);
CREATE TABLE public.surveys_survey (
    code character varying(40) NOT NULL,
    audience character varying(10) NOT NULL,
    at_kiosk boolean NOT NULL,
    is_active boolean NOT NULL,
    "position" integer NOT NULL
);
CREATE TABLE public.surveys_version (
    id bigint NOT NULL,
    number integer NOT NULL,
    valid_from date NOT NULL,
    title_zh character varying(100) NOT NULL,
    title_en character varying(100) NOT NULL,
    intro_zh character varying(500) NOT NULL,
    intro_en character varying(500) NOT NULL,
    questions jsonb NOT NULL,
    note character varying(200) NOT NULL,
    made_by character varying(80) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    survey_id character varying(40) NOT NULL
);
ALTER TABLE public.surveys_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.surveys_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.surveys_vote (
    id uuid NOT NULL,
    option character varying(10) NOT NULL,
    day date NOT NULL,
    mixed boolean NOT NULL,
    poll_id bigint NOT NULL
);
CREATE TABLE public.taggit_tag (
    id integer NOT NULL,
    name character varying(100) NOT NULL,
    slug character varying(100) NOT NULL
);
ALTER TABLE public.taggit_tag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.taggit_tag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.taggit_taggeditem (
    id integer NOT NULL,
    object_id integer NOT NULL,
    content_type_id integer NOT NULL,
    tag_id integer NOT NULL
);
ALTER TABLE public.taggit_taggeditem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.taggit_taggeditem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailadmin_admin (
    id integer NOT NULL
);
ALTER TABLE public.wagtailadmin_admin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_admin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailadmin_editingsession (
    id integer NOT NULL,
    object_id character varying(255) NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    content_type_id integer NOT NULL,
    user_id bigint NOT NULL,
    is_editing boolean NOT NULL
);
ALTER TABLE public.wagtailadmin_editingsession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_editingsession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailadmin_formstate (
    id integer NOT NULL,
    data text NOT NULL,
    object_id character varying(255) NOT NULL,
    parent_object_id character varying(255) NOT NULL,
    last_updated_at timestamp with time zone NOT NULL,
    content_type_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.wagtailadmin_formstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_formstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_apitoken (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    key_hash character varying(64) NOT NULL,
    prefix character varying(16) NOT NULL,
    created timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone,
    user_id bigint NOT NULL
);
ALTER TABLE public.wagtailcore_apitoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_apitoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_collection (
    id integer NOT NULL,
    path character varying(255) NOT NULL COLLATE pg_catalog."C",
    depth integer NOT NULL,
    numchild integer NOT NULL,
    name character varying(255) NOT NULL,
    CONSTRAINT wagtailcore_collection_depth_check CHECK ((depth >= 0)),
    CONSTRAINT wagtailcore_collection_numchild_check CHECK ((numchild >= 0))
);
ALTER TABLE public.wagtailcore_collection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_collectionviewrestriction (
    id integer NOT NULL,
    restriction_type character varying(20) NOT NULL,
    password character varying(255) NOT NULL,
    collection_id integer NOT NULL
);
CREATE TABLE public.wagtailcore_collectionviewrestriction_groups (
    id bigint NOT NULL,
    collectionviewrestriction_id integer CONSTRAINT wagtailcore_collectionviewr_collectionviewrestriction__not_null NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_collectionviewrestriction_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collectionviewrestriction_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.wagtailcore_collectionviewrestriction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collectionviewrestriction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_comment (
    id integer NOT NULL,
    text text NOT NULL,
    contentpath text NOT NULL,
    "position" text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone,
    page_id integer NOT NULL,
    resolved_by_id bigint,
    revision_created_id integer,
    user_id bigint NOT NULL
);
ALTER TABLE public.wagtailcore_comment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_commentreply (
    id integer NOT NULL,
    text text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    comment_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.wagtailcore_commentreply ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_commentreply_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_groupapprovaltask (
    task_ptr_id integer NOT NULL
);
CREATE TABLE public.wagtailcore_groupapprovaltask_groups (
    id bigint NOT NULL,
    groupapprovaltask_id integer CONSTRAINT wagtailcore_groupapprovaltask_gro_groupapprovaltask_id_not_null NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_groupapprovaltask_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupapprovaltask_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_groupcollectionpermission (
    id integer NOT NULL,
    collection_id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_groupcollectionpermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupcollectionpermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_grouppagepermission (
    id integer NOT NULL,
    group_id integer NOT NULL,
    page_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_grouppagepermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_grouppagepermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_groupsitepermission (
    id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL,
    site_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_groupsitepermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupsitepermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_locale (
    id integer NOT NULL,
    language_code character varying(100) NOT NULL
);
ALTER TABLE public.wagtailcore_locale ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_locale_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_modellogentry (
    id integer NOT NULL,
    label text NOT NULL,
    action character varying(255) NOT NULL,
    data jsonb CONSTRAINT wagtailcore_modellogentry_data_json_not_null NOT NULL,
    "timestamp" timestamp with time zone NOT NULL,
    content_changed boolean NOT NULL,
    deleted boolean NOT NULL,
    object_id character varying(255) NOT NULL,
    content_type_id integer,
    user_id bigint,
    uuid uuid,
    revision_id integer
);
ALTER TABLE public.wagtailcore_modellogentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_modellogentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_page (
    id integer NOT NULL,
    path character varying(255) NOT NULL COLLATE pg_catalog."C",
    depth integer NOT NULL,
    numchild integer NOT NULL,
    title character varying(255) NOT NULL,
    slug character varying(255) NOT NULL,
    live boolean NOT NULL,
    has_unpublished_changes boolean NOT NULL,
    url_path text NOT NULL,
    seo_title character varying(255) NOT NULL,
    show_in_menus boolean NOT NULL,
    search_description text NOT NULL,
    go_live_at timestamp with time zone,
    expire_at timestamp with time zone,
    expired boolean NOT NULL,
    content_type_id integer NOT NULL,
    owner_id bigint,
    locked boolean NOT NULL,
    latest_revision_created_at timestamp with time zone,
    first_published_at timestamp with time zone,
    live_revision_id integer,
    last_published_at timestamp with time zone,
    draft_title character varying(255) NOT NULL,
    locked_at timestamp with time zone,
    locked_by_id bigint,
    translation_key uuid NOT NULL,
    locale_id integer NOT NULL,
    alias_of_id integer,
    latest_revision_id integer,
    CONSTRAINT wagtailcore_page_depth_check CHECK ((depth >= 0)),
    CONSTRAINT wagtailcore_page_numchild_check CHECK ((numchild >= 0))
);
ALTER TABLE public.wagtailcore_page ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_page_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_pagelogentry (
    id integer NOT NULL,
    label text NOT NULL,
    action character varying(255) NOT NULL,
    data jsonb CONSTRAINT wagtailcore_pagelogentry_data_json_not_null NOT NULL,
    "timestamp" timestamp with time zone NOT NULL,
    content_changed boolean NOT NULL,
    deleted boolean NOT NULL,
    content_type_id integer,
    page_id integer NOT NULL,
    revision_id integer,
    user_id bigint,
    uuid uuid
);
ALTER TABLE public.wagtailcore_pagelogentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagelogentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_revision (
    id integer CONSTRAINT wagtailcore_pagerevision_id_not_null NOT NULL,
    created_at timestamp with time zone CONSTRAINT wagtailcore_pagerevision_created_at_not_null NOT NULL,
    content jsonb CONSTRAINT wagtailcore_pagerevision_content_json_not_null NOT NULL,
    approved_go_live_at timestamp with time zone,
    object_id character varying(255) CONSTRAINT wagtailcore_pagerevision_page_id_not_null NOT NULL,
    user_id bigint,
    content_type_id integer NOT NULL,
    base_content_type_id integer NOT NULL,
    object_str text NOT NULL
);
ALTER TABLE public.wagtailcore_revision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagerevision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_pagesubscription (
    id integer NOT NULL,
    comment_notifications boolean NOT NULL,
    page_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.wagtailcore_pagesubscription ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagesubscription_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_pageviewrestriction (
    id integer NOT NULL,
    password character varying(255) NOT NULL,
    page_id integer NOT NULL,
    restriction_type character varying(20) NOT NULL
);
CREATE TABLE public.wagtailcore_pageviewrestriction_groups (
    id bigint NOT NULL,
    pageviewrestriction_id integer CONSTRAINT wagtailcore_pageviewrestriction_pageviewrestriction_id_not_null NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_pageviewrestriction_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pageviewrestriction_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.wagtailcore_pageviewrestriction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pageviewrestriction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_referenceindex (
    id integer NOT NULL,
    object_id character varying(255) NOT NULL,
    to_object_id character varying(255) NOT NULL,
    model_path text NOT NULL,
    content_path text NOT NULL,
    content_path_hash uuid NOT NULL,
    base_content_type_id integer NOT NULL,
    content_type_id integer NOT NULL,
    to_content_type_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_referenceindex ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_referenceindex_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_site (
    id integer NOT NULL,
    hostname character varying(255) NOT NULL,
    port integer NOT NULL,
    is_default_site boolean NOT NULL,
    root_page_id integer NOT NULL,
    site_name character varying(255) NOT NULL
);
ALTER TABLE public.wagtailcore_site ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_site_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_task (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    active boolean NOT NULL,
    content_type_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_task ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_task_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_taskstate (
    id integer NOT NULL,
    status character varying(50) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    content_type_id integer NOT NULL,
    revision_id integer CONSTRAINT wagtailcore_taskstate_page_revision_id_not_null NOT NULL,
    task_id integer NOT NULL,
    workflow_state_id integer NOT NULL,
    finished_by_id bigint,
    comment text NOT NULL
);
ALTER TABLE public.wagtailcore_taskstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_taskstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_uploadedfile (
    id integer NOT NULL,
    file character varying(200) NOT NULL,
    for_content_type_id integer,
    uploaded_by_user_id bigint
);
ALTER TABLE public.wagtailcore_uploadedfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_uploadedfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_workflow (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    active boolean NOT NULL
);
ALTER TABLE public.wagtailcore_workflow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_workflowcontenttype (
    content_type_id integer NOT NULL,
    workflow_id integer NOT NULL
);
CREATE TABLE public.wagtailcore_workflowpage (
    page_id integer NOT NULL,
    workflow_id integer NOT NULL
);
CREATE TABLE public.wagtailcore_workflowstate (
    id integer NOT NULL,
    status character varying(50) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    current_task_state_id integer,
    object_id character varying(255) CONSTRAINT wagtailcore_workflowstate_page_id_not_null NOT NULL,
    requested_by_id bigint,
    workflow_id integer NOT NULL,
    content_type_id integer NOT NULL,
    base_content_type_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_workflowstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflowstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailcore_workflowtask (
    id integer NOT NULL,
    sort_order integer,
    task_id integer NOT NULL,
    workflow_id integer NOT NULL
);
ALTER TABLE public.wagtailcore_workflowtask ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflowtask_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtaildocs_document (
    id integer NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    uploaded_by_user_id bigint,
    collection_id integer NOT NULL,
    file_size bigint,
    file_hash character varying(40) NOT NULL,
    CONSTRAINT wagtaildocs_document_file_size_check CHECK ((file_size >= 0))
);
ALTER TABLE public.wagtaildocs_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtaildocs_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailembeds_embed (
    id integer NOT NULL,
    url text NOT NULL,
    max_width smallint,
    type character varying(10) NOT NULL,
    html text NOT NULL,
    title text NOT NULL,
    author_name text NOT NULL,
    provider_name text NOT NULL,
    thumbnail_url text NOT NULL,
    width integer,
    height integer,
    last_updated timestamp with time zone NOT NULL,
    hash character varying(32) NOT NULL,
    cache_until timestamp with time zone
);
ALTER TABLE public.wagtailembeds_embed ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailembeds_embed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailforms_formsubmission (
    id integer NOT NULL,
    form_data jsonb NOT NULL,
    submit_time timestamp with time zone NOT NULL,
    page_id integer NOT NULL
);
ALTER TABLE public.wagtailforms_formsubmission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailforms_formsubmission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailimages_image (
    id integer NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    focal_point_x integer,
    focal_point_y integer,
    focal_point_width integer,
    focal_point_height integer,
    uploaded_by_user_id bigint,
    file_size integer,
    collection_id integer NOT NULL,
    file_hash character varying(40) NOT NULL,
    description character varying(255) NOT NULL,
    CONSTRAINT wagtailimages_image_file_size_check CHECK ((file_size >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_height_check CHECK ((focal_point_height >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_width_check CHECK ((focal_point_width >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_x_check CHECK ((focal_point_x >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_y_check CHECK ((focal_point_y >= 0))
);
ALTER TABLE public.wagtailimages_image ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailimages_image_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailimages_rendition (
    id integer NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    focal_point_key character varying(16) NOT NULL,
    filter_spec character varying(255) NOT NULL,
    image_id integer NOT NULL
);
ALTER TABLE public.wagtailimages_rendition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailimages_rendition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailredirects_redirect (
    id integer NOT NULL,
    old_path character varying(255) NOT NULL,
    is_permanent boolean NOT NULL,
    redirect_link character varying(255) NOT NULL,
    redirect_page_id integer,
    site_id integer,
    automatically_created boolean NOT NULL,
    created_at timestamp with time zone,
    redirect_page_route_path character varying(255) NOT NULL
);
ALTER TABLE public.wagtailredirects_redirect ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailredirects_redirect_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailsearch_indexentry (
    id integer NOT NULL,
    object_id character varying(50) NOT NULL,
    title_norm double precision NOT NULL,
    content_type_id integer NOT NULL,
    autocomplete tsvector NOT NULL,
    title tsvector NOT NULL,
    body tsvector NOT NULL,
    title_text text NOT NULL,
    body_text text NOT NULL
);
ALTER TABLE public.wagtailsearch_indexentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailsearch_indexentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.wagtailusers_userprofile (
    id integer NOT NULL,
    submitted_notifications boolean NOT NULL,
    approved_notifications boolean NOT NULL,
    rejected_notifications boolean NOT NULL,
    user_id bigint NOT NULL,
    preferred_language character varying(10) NOT NULL,
    current_time_zone character varying(40) NOT NULL,
    avatar character varying(100) NOT NULL,
    updated_comments_notifications boolean CONSTRAINT wagtailusers_userprofile_updated_comments_notification_not_null NOT NULL,
    dismissibles jsonb NOT NULL,
    theme character varying(40) NOT NULL,
    density character varying(40) NOT NULL,
    contrast character varying(40) NOT NULL,
    keyboard_shortcuts boolean NOT NULL
);
ALTER TABLE public.wagtailusers_userprofile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailusers_userprofile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE ONLY public.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_events_id_seq'::regclass);
ALTER TABLE ONLY public.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_jobs_id_seq'::regclass);
ALTER TABLE ONLY public.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_periodic_defers_id_seq'::regclass);
INSERT INTO public.auth_group (id, name) VALUES (1, 'Moderators');
INSERT INTO public.auth_group (id, name) VALUES (2, 'Editors');
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES (1, 1, 1);
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES (2, 1, 2);
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES (3, 1, 3);
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES (4, 2, 1);
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES (5, 2, 2);
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES (6, 2, 3);
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES (7, 1, 4);
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES (8, 2, 4);
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES (9, 1, 5);
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES (10, 2, 5);
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES (11, 1, 114);
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES (12, 1, 115);
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES (13, 1, 116);
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES (14, 2, 114);
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES (15, 2, 115);
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES (16, 2, 116);
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES (17, 1, 117);
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES (18, 2, 117);
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1, 'Can add image', 2, 'add_image');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (2, 'Can change image', 2, 'change_image');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (3, 'Can delete image', 2, 'delete_image');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (4, 'Can access Wagtail admin', 3, 'access_admin');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (5, 'Can choose image', 2, 'choose_image');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (6, 'Can add locale', 5, 'add_locale');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (7, 'Can change locale', 5, 'change_locale');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (8, 'Can delete locale', 5, 'delete_locale');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (9, 'Can view locale', 5, 'view_locale');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (10, 'Can add site', 6, 'add_site');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (11, 'Can change site', 6, 'change_site');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (12, 'Can delete site', 6, 'delete_site');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (13, 'Can view site', 6, 'view_site');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (14, 'Can add group site permission', 7, 'add_groupsitepermission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (15, 'Can change group site permission', 7, 'change_groupsitepermission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (16, 'Can delete group site permission', 7, 'delete_groupsitepermission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (17, 'Can view group site permission', 7, 'view_groupsitepermission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (18, 'Can add API token', 8, 'add_apitoken');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (19, 'Can change API token', 8, 'change_apitoken');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (20, 'Can delete API token', 8, 'delete_apitoken');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (21, 'Can view API token', 8, 'view_apitoken');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (22, 'Can add model log entry', 9, 'add_modellogentry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (23, 'Can change model log entry', 9, 'change_modellogentry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (24, 'Can delete model log entry', 9, 'delete_modellogentry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (25, 'Can view model log entry', 9, 'view_modellogentry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (26, 'Can add revision', 10, 'add_revision');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (27, 'Can change revision', 10, 'change_revision');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (28, 'Can delete revision', 10, 'delete_revision');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (29, 'Can view revision', 10, 'view_revision');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (30, 'Can add collection view restriction', 11, 'add_collectionviewrestriction');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (31, 'Can change collection view restriction', 11, 'change_collectionviewrestriction');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (32, 'Can delete collection view restriction', 11, 'delete_collectionviewrestriction');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (33, 'Can view collection view restriction', 11, 'view_collectionviewrestriction');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (34, 'Can add collection', 12, 'add_collection');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (35, 'Can change collection', 12, 'change_collection');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (36, 'Can delete collection', 12, 'delete_collection');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (37, 'Can view collection', 12, 'view_collection');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (38, 'Can add group collection permission', 13, 'add_groupcollectionpermission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (39, 'Can change group collection permission', 13, 'change_groupcollectionpermission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (40, 'Can delete group collection permission', 13, 'delete_groupcollectionpermission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (41, 'Can view group collection permission', 13, 'view_groupcollectionpermission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (42, 'Can add uploaded file', 14, 'add_uploadedfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (43, 'Can change uploaded file', 14, 'change_uploadedfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (44, 'Can delete uploaded file', 14, 'delete_uploadedfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (45, 'Can view uploaded file', 14, 'view_uploadedfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (46, 'Can add workflow content type', 15, 'add_workflowcontenttype');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (47, 'Can change workflow content type', 15, 'change_workflowcontenttype');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (48, 'Can delete workflow content type', 15, 'delete_workflowcontenttype');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (49, 'Can view workflow content type', 15, 'view_workflowcontenttype');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (50, 'Can add Workflow state', 16, 'add_workflowstate');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (51, 'Can change Workflow state', 16, 'change_workflowstate');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (52, 'Can delete Workflow state', 16, 'delete_workflowstate');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (53, 'Can view Workflow state', 16, 'view_workflowstate');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (54, 'Can add workflow', 17, 'add_workflow');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (55, 'Can change workflow', 17, 'change_workflow');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (56, 'Can delete workflow', 17, 'delete_workflow');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (57, 'Can view workflow', 17, 'view_workflow');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (58, 'Can add workflow task order', 18, 'add_workflowtask');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (59, 'Can change workflow task order', 18, 'change_workflowtask');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (60, 'Can delete workflow task order', 18, 'delete_workflowtask');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (61, 'Can view workflow task order', 18, 'view_workflowtask');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (62, 'Can add task', 19, 'add_task');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (63, 'Can change task', 19, 'change_task');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (64, 'Can delete task', 19, 'delete_task');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (65, 'Can view task', 19, 'view_task');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (66, 'Can add Group approval task', 4, 'add_groupapprovaltask');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (67, 'Can change Group approval task', 4, 'change_groupapprovaltask');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (68, 'Can delete Group approval task', 4, 'delete_groupapprovaltask');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (69, 'Can view Group approval task', 4, 'view_groupapprovaltask');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (70, 'Can add Task state', 20, 'add_taskstate');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (71, 'Can change Task state', 20, 'change_taskstate');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (72, 'Can delete Task state', 20, 'delete_taskstate');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (73, 'Can view Task state', 20, 'view_taskstate');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (74, 'Can add page', 1, 'add_page');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (75, 'Can change page', 1, 'change_page');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (76, 'Can delete page', 1, 'delete_page');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (77, 'Can view page', 1, 'view_page');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (78, 'Delete pages with children', 1, 'bulk_delete_page');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (79, 'Lock/unlock pages you''ve locked', 1, 'lock_page');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (80, 'Publish any page', 1, 'publish_page');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (81, 'Unlock any page', 1, 'unlock_page');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (82, 'Can add group page permission', 21, 'add_grouppagepermission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (83, 'Can change group page permission', 21, 'change_grouppagepermission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (84, 'Can delete group page permission', 21, 'delete_grouppagepermission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (85, 'Can view group page permission', 21, 'view_grouppagepermission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (86, 'Can add page view restriction', 22, 'add_pageviewrestriction');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (87, 'Can change page view restriction', 22, 'change_pageviewrestriction');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (88, 'Can delete page view restriction', 22, 'delete_pageviewrestriction');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (89, 'Can view page view restriction', 22, 'view_pageviewrestriction');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (90, 'Can add workflow page', 23, 'add_workflowpage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (91, 'Can change workflow page', 23, 'change_workflowpage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (92, 'Can delete workflow page', 23, 'delete_workflowpage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (93, 'Can view workflow page', 23, 'view_workflowpage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (94, 'Can add page log entry', 24, 'add_pagelogentry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (95, 'Can change page log entry', 24, 'change_pagelogentry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (518, 'Can add subject', 130, 'add_subject');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (96, 'Can delete page log entry', 24, 'delete_pagelogentry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (97, 'Can view page log entry', 24, 'view_pagelogentry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (98, 'Can add comment', 25, 'add_comment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (99, 'Can change comment', 25, 'change_comment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (100, 'Can delete comment', 25, 'delete_comment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (101, 'Can view comment', 25, 'view_comment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (102, 'Can add comment reply', 26, 'add_commentreply');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (103, 'Can change comment reply', 26, 'change_commentreply');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (104, 'Can delete comment reply', 26, 'delete_commentreply');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (105, 'Can view comment reply', 26, 'view_commentreply');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (106, 'Can add page subscription', 27, 'add_pagesubscription');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (107, 'Can change page subscription', 27, 'change_pagesubscription');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (108, 'Can delete page subscription', 27, 'delete_pagesubscription');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (109, 'Can view page subscription', 27, 'view_pagesubscription');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (110, 'Can add reference index', 28, 'add_referenceindex');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (111, 'Can change reference index', 28, 'change_referenceindex');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (112, 'Can delete reference index', 28, 'delete_referenceindex');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (113, 'Can view reference index', 28, 'view_referenceindex');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (114, 'Can add document', 29, 'add_document');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (115, 'Can change document', 29, 'change_document');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (116, 'Can delete document', 29, 'delete_document');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (117, 'Can choose document', 29, 'choose_document');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (118, 'Can add outbox event', 30, 'add_outboxevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (119, 'Can change outbox event', 30, 'change_outboxevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (120, 'Can delete outbox event', 30, 'delete_outboxevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (121, 'Can view outbox event', 30, 'view_outboxevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (122, 'Can add stored file', 31, 'add_storedfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (123, 'Can change stored file', 31, 'change_storedfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (124, 'Can delete stored file', 31, 'delete_storedfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (125, 'Can view stored file', 31, 'view_storedfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (126, 'Can add reaction', 32, 'add_reaction');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (127, 'Can change reaction', 32, 'change_reaction');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (128, 'Can delete reaction', 32, 'delete_reaction');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (129, 'Can view reaction', 32, 'view_reaction');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (130, 'Can add message', 33, 'add_message');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (131, 'Can change message', 33, 'change_message');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (132, 'Can delete message', 33, 'delete_message');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (133, 'Can view message', 33, 'view_message');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (134, 'Can add record load', 34, 'add_recordload');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (135, 'Can change record load', 34, 'change_recordload');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (136, 'Can delete record load', 34, 'delete_recordload');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (137, 'Can view record load', 34, 'view_recordload');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (138, 'Can add account scheme', 35, 'add_accountscheme');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (139, 'Can change account scheme', 35, 'change_accountscheme');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (140, 'Can delete account scheme', 35, 'delete_accountscheme');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (141, 'Can view account scheme', 35, 'view_accountscheme');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (142, 'Can add agency', 36, 'add_agency');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (143, 'Can change agency', 36, 'change_agency');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (144, 'Can delete agency', 36, 'delete_agency');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (145, 'Can view agency', 36, 'view_agency');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (146, 'Can add branch', 37, 'add_branch');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (147, 'Can change branch', 37, 'change_branch');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (148, 'Can delete branch', 37, 'delete_branch');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (149, 'Can view branch', 37, 'view_branch');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (150, 'Can add calendar day', 38, 'add_calendarday');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (151, 'Can change calendar day', 38, 'change_calendarday');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (152, 'Can delete calendar day', 38, 'delete_calendarday');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (153, 'Can view calendar day', 38, 'view_calendarday');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (154, 'Can add case type', 39, 'add_casetype');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (155, 'Can change case type', 39, 'change_casetype');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (156, 'Can delete case type', 39, 'delete_casetype');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (157, 'Can view case type', 39, 'view_casetype');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (158, 'Can add section', 40, 'add_section');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (159, 'Can change section', 40, 'change_section');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (160, 'Can delete section', 40, 'delete_section');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (161, 'Can view section', 40, 'view_section');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (162, 'Can add site', 41, 'add_site');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (163, 'Can change site', 41, 'change_site');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (164, 'Can delete site', 41, 'delete_site');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (165, 'Can view site', 41, 'view_site');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (166, 'Can add staff', 42, 'add_staff');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (167, 'Can change staff', 42, 'change_staff');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (168, 'Can delete staff', 42, 'delete_staff');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (169, 'Can view staff', 42, 'view_staff');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (170, 'Can add api token', 43, 'add_apitoken');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (171, 'Can change api token', 43, 'change_apitoken');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (172, 'Can delete api token', 43, 'delete_apitoken');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (173, 'Can view api token', 43, 'view_apitoken');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (174, 'Can add assignment', 44, 'add_assignment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (175, 'Can change assignment', 44, 'change_assignment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (176, 'Can delete assignment', 44, 'delete_assignment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (177, 'Can view assignment', 44, 'view_assignment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (178, 'Can add dated setting', 45, 'add_datedsetting');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (179, 'Can change dated setting', 45, 'change_datedsetting');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (180, 'Can delete dated setting', 45, 'delete_datedsetting');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (181, 'Can view dated setting', 45, 'view_datedsetting');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (182, 'Can add look', 46, 'add_look');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (183, 'Can change look', 46, 'change_look');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (184, 'Can delete look', 46, 'delete_look');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (185, 'Can view look', 46, 'view_look');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (186, 'Can add saved view', 47, 'add_savedview');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (187, 'Can change saved view', 47, 'change_savedview');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (188, 'Can delete saved view', 47, 'delete_savedview');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (189, 'Can view saved view', 47, 'view_savedview');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (190, 'Can add site period', 48, 'add_siteperiod');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (191, 'Can change site period', 48, 'change_siteperiod');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (192, 'Can delete site period', 48, 'delete_siteperiod');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (193, 'Can view site period', 48, 'view_siteperiod');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (194, 'Can add service version', 49, 'add_serviceversion');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (195, 'Can change service version', 49, 'change_serviceversion');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (196, 'Can delete service version', 49, 'delete_serviceversion');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (197, 'Can view service version', 49, 'view_serviceversion');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (198, 'Can add batch', 50, 'add_batch');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (199, 'Can change batch', 50, 'change_batch');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (200, 'Can delete batch', 50, 'delete_batch');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (201, 'Can view batch', 50, 'view_batch');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (202, 'Can add obligor', 51, 'add_obligor');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (203, 'Can change obligor', 51, 'change_obligor');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (204, 'Can delete obligor', 51, 'delete_obligor');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (205, 'Can view obligor', 51, 'view_obligor');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (206, 'Can add case', 52, 'add_case');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (207, 'Can change case', 52, 'change_case');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (208, 'Can delete case', 52, 'delete_case');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (209, 'Can view case', 52, 'view_case');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (210, 'Can add serial counter', 53, 'add_serialcounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (211, 'Can change serial counter', 53, 'change_serialcounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (212, 'Can delete serial counter', 53, 'delete_serialcounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (213, 'Can view serial counter', 53, 'view_serialcounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (214, 'Can add suspension', 54, 'add_suspension');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (215, 'Can change suspension', 54, 'change_suspension');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (216, 'Can delete suspension', 54, 'delete_suspension');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (217, 'Can view suspension', 54, 'view_suspension');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (218, 'Can add assignment entry', 55, 'add_assignmententry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (219, 'Can change assignment entry', 55, 'change_assignmententry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (220, 'Can delete assignment entry', 55, 'delete_assignmententry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (221, 'Can view assignment entry', 55, 'view_assignmententry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (222, 'Can add case event', 56, 'add_caseevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (223, 'Can change case event', 56, 'change_caseevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (224, 'Can delete case event', 56, 'delete_caseevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (225, 'Can view case event', 56, 'view_caseevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (226, 'Can add correction', 57, 'add_correction');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (227, 'Can change correction', 57, 'change_correction');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (228, 'Can delete correction', 57, 'delete_correction');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (229, 'Can view correction', 57, 'view_correction');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (230, 'Can add intake entry', 58, 'add_intakeentry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (231, 'Can change intake entry', 58, 'change_intakeentry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (232, 'Can delete intake entry', 58, 'delete_intakeentry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (233, 'Can view intake entry', 58, 'view_intakeentry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (234, 'Can add appearance', 59, 'add_appearance');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (235, 'Can change appearance', 59, 'change_appearance');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (236, 'Can delete appearance', 59, 'delete_appearance');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (237, 'Can view appearance', 59, 'view_appearance');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (238, 'Can add item', 60, 'add_item');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (239, 'Can change item', 60, 'change_item');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (240, 'Can delete item', 60, 'delete_item');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (241, 'Can view item', 60, 'view_item');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (242, 'Can add volunteer', 61, 'add_volunteer');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (243, 'Can change volunteer', 61, 'change_volunteer');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (244, 'Can delete volunteer', 61, 'delete_volunteer');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (245, 'Can view volunteer', 61, 'view_volunteer');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (246, 'Can add bell', 62, 'add_bell');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (247, 'Can change bell', 62, 'change_bell');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (248, 'Can delete bell', 62, 'delete_bell');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (249, 'Can view bell', 62, 'view_bell');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (250, 'Can add counter', 63, 'add_counter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (251, 'Can change counter', 63, 'change_counter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (252, 'Can delete counter', 63, 'delete_counter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (253, 'Can view counter', 63, 'view_counter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (254, 'Can add courtesy', 64, 'add_courtesy');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (255, 'Can change courtesy', 64, 'change_courtesy');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (256, 'Can delete courtesy', 64, 'delete_courtesy');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (257, 'Can view courtesy', 64, 'view_courtesy');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (258, 'Can add device', 65, 'add_device');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (259, 'Can change device', 65, 'change_device');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (260, 'Can delete device', 65, 'delete_device');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (261, 'Can view device', 65, 'view_device');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (262, 'Can add device day', 66, 'add_deviceday');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (263, 'Can change device day', 66, 'change_deviceday');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (264, 'Can delete device day', 66, 'delete_deviceday');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (265, 'Can view device day', 66, 'view_deviceday');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (266, 'Can add duty', 67, 'add_duty');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (267, 'Can change duty', 67, 'change_duty');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (268, 'Can delete duty', 67, 'delete_duty');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (269, 'Can view duty', 67, 'view_duty');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (270, 'Can add kiosk use', 68, 'add_kioskuse');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (271, 'Can change kiosk use', 68, 'change_kioskuse');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (272, 'Can delete kiosk use', 68, 'delete_kioskuse');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (273, 'Can view kiosk use', 68, 'view_kioskuse');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (274, 'Can add queue', 69, 'add_queue');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (275, 'Can change queue', 69, 'change_queue');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (276, 'Can delete queue', 69, 'delete_queue');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (277, 'Can view queue', 69, 'view_queue');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (278, 'Can add room', 70, 'add_room');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (279, 'Can change room', 70, 'change_room');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (280, 'Can delete room', 70, 'delete_room');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (281, 'Can view room', 70, 'view_room');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (282, 'Can add room use', 71, 'add_roomuse');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (283, 'Can change room use', 71, 'change_roomuse');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (284, 'Can delete room use', 71, 'delete_roomuse');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (285, 'Can view room use', 71, 'view_roomuse');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (286, 'Can add swap', 72, 'add_swap');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (287, 'Can change swap', 72, 'change_swap');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (288, 'Can delete swap', 72, 'delete_swap');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (289, 'Can view swap', 72, 'view_swap');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (290, 'Can add thing', 73, 'add_thing');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (291, 'Can change thing', 73, 'change_thing');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (292, 'Can delete thing', 73, 'delete_thing');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (293, 'Can view thing', 73, 'view_thing');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (294, 'Can add loan', 74, 'add_loan');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (295, 'Can change loan', 74, 'change_loan');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (296, 'Can delete loan', 74, 'delete_loan');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (297, 'Can view loan', 74, 'view_loan');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (298, 'Can add ticket', 75, 'add_ticket');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (299, 'Can change ticket', 75, 'change_ticket');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (300, 'Can delete ticket', 75, 'delete_ticket');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (301, 'Can view ticket', 75, 'view_ticket');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (302, 'Can add ticket day', 76, 'add_ticketday');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (303, 'Can change ticket day', 76, 'change_ticketday');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (304, 'Can delete ticket day', 76, 'delete_ticketday');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (305, 'Can view ticket day', 76, 'view_ticketday');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (306, 'Can add ticket event', 77, 'add_ticketevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (307, 'Can change ticket event', 77, 'change_ticketevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (308, 'Can delete ticket event', 77, 'delete_ticketevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (309, 'Can view ticket event', 77, 'view_ticketevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (310, 'Can add visit', 78, 'add_visit');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (311, 'Can change visit', 78, 'change_visit');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (312, 'Can delete visit', 78, 'delete_visit');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (313, 'Can view visit', 78, 'view_visit');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (314, 'Can add training', 79, 'add_training');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (315, 'Can change training', 79, 'change_training');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (316, 'Can delete training', 79, 'delete_training');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (317, 'Can view training', 79, 'view_training');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (318, 'Can add watch', 80, 'add_watch');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (319, 'Can change watch', 80, 'change_watch');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (320, 'Can delete watch', 80, 'delete_watch');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (321, 'Can view watch', 80, 'view_watch');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (322, 'Can add amenity use', 81, 'add_amenityuse');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (323, 'Can change amenity use', 81, 'change_amenityuse');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (324, 'Can delete amenity use', 81, 'delete_amenityuse');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (325, 'Can view amenity use', 81, 'view_amenityuse');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (326, 'Can add bell answer', 82, 'add_bellanswer');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (327, 'Can change bell answer', 82, 'change_bellanswer');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (328, 'Can delete bell answer', 82, 'delete_bellanswer');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (329, 'Can view bell answer', 82, 'view_bellanswer');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (330, 'Can add call', 83, 'add_call');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (331, 'Can change call', 83, 'change_call');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (332, 'Can delete call', 83, 'delete_call');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (333, 'Can view call', 83, 'view_call');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (334, 'Can add past enquiry', 84, 'add_pastenquiry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (335, 'Can change past enquiry', 84, 'change_pastenquiry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (336, 'Can delete past enquiry', 84, 'delete_pastenquiry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (337, 'Can view past enquiry', 84, 'view_pastenquiry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (338, 'Can add loaded', 85, 'add_loaded');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (339, 'Can change loaded', 85, 'change_loaded');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (340, 'Can delete loaded', 85, 'delete_loaded');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (341, 'Can view loaded', 85, 'view_loaded');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (342, 'Can add spent', 86, 'add_spent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (343, 'Can change spent', 86, 'change_spent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (344, 'Can delete spent', 86, 'delete_spent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (345, 'Can view spent', 86, 'view_spent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (346, 'Can add survey', 87, 'add_survey');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (347, 'Can change survey', 87, 'change_survey');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (348, 'Can delete survey', 87, 'delete_survey');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (349, 'Can view survey', 87, 'view_survey');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (350, 'Can add improvement', 88, 'add_improvement');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (351, 'Can change improvement', 88, 'change_improvement');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (352, 'Can delete improvement', 88, 'delete_improvement');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (353, 'Can view improvement', 88, 'view_improvement');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (354, 'Can add improvement event', 89, 'add_improvementevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (355, 'Can change improvement event', 89, 'change_improvementevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (356, 'Can delete improvement event', 89, 'delete_improvementevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (357, 'Can view improvement event', 89, 'view_improvementevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (358, 'Can add poll', 90, 'add_poll');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (359, 'Can change poll', 90, 'change_poll');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (360, 'Can delete poll', 90, 'delete_poll');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (361, 'Can view poll', 90, 'view_poll');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (362, 'Can add rating', 91, 'add_rating');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (363, 'Can change rating', 91, 'change_rating');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (364, 'Can delete rating', 91, 'delete_rating');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (365, 'Can view rating', 91, 'view_rating');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (366, 'Can add vote', 92, 'add_vote');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (367, 'Can change vote', 92, 'change_vote');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (368, 'Can delete vote', 92, 'delete_vote');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (369, 'Can view vote', 92, 'view_vote');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (370, 'Can add sending', 93, 'add_sending');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (371, 'Can change sending', 93, 'change_sending');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (372, 'Can delete sending', 93, 'delete_sending');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (373, 'Can view sending', 93, 'view_sending');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (374, 'Can add response', 94, 'add_response');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (375, 'Can change response', 94, 'change_response');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (376, 'Can delete response', 94, 'delete_response');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (377, 'Can view response', 94, 'view_response');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (378, 'Can add invitation', 95, 'add_invitation');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (379, 'Can change invitation', 95, 'change_invitation');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (380, 'Can delete invitation', 95, 'delete_invitation');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (381, 'Can view invitation', 95, 'view_invitation');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (382, 'Can add version', 96, 'add_version');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (383, 'Can change version', 96, 'change_version');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (384, 'Can delete version', 96, 'delete_version');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (385, 'Can view version', 96, 'view_version');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (386, 'Can add conduct month', 97, 'add_conductmonth');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (387, 'Can change conduct month', 97, 'change_conductmonth');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (388, 'Can delete conduct month', 97, 'delete_conductmonth');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (389, 'Can view conduct month', 97, 'view_conductmonth');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (390, 'Can add staff event', 98, 'add_staffevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (391, 'Can change staff event', 98, 'change_staffevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (392, 'Can delete staff event', 98, 'delete_staffevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (393, 'Can view staff event', 98, 'view_staffevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (394, 'Can add change', 99, 'add_change');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (395, 'Can change change', 99, 'change_change');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (396, 'Can delete change', 99, 'delete_change');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (397, 'Can view change', 99, 'view_change');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (398, 'Can add conduct review', 100, 'add_conductreview');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (399, 'Can change conduct review', 100, 'change_conductreview');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (400, 'Can delete conduct review', 100, 'delete_conductreview');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (401, 'Can view conduct review', 100, 'view_conductreview');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (402, 'Can add conduct mark', 101, 'add_conductmark');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (403, 'Can change conduct mark', 101, 'change_conductmark');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (404, 'Can delete conduct mark', 101, 'delete_conductmark');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (405, 'Can view conduct mark', 101, 'view_conductmark');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (406, 'Can add draw', 102, 'add_draw');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (407, 'Can change draw', 102, 'change_draw');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (408, 'Can delete draw', 102, 'delete_draw');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (409, 'Can view draw', 102, 'view_draw');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (410, 'Can add candidate', 103, 'add_candidate');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (411, 'Can change candidate', 103, 'change_candidate');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (412, 'Can delete candidate', 103, 'delete_candidate');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (413, 'Can view candidate', 103, 'view_candidate');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (414, 'Can add honour', 104, 'add_honour');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (415, 'Can change honour', 104, 'change_honour');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (416, 'Can delete honour', 104, 'delete_honour');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (417, 'Can view honour', 104, 'view_honour');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (418, 'Can add idea', 105, 'add_idea');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (419, 'Can change idea', 105, 'change_idea');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (420, 'Can delete idea', 105, 'delete_idea');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (421, 'Can view idea', 105, 'view_idea');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (422, 'Can add idea review', 106, 'add_ideareview');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (423, 'Can change idea review', 106, 'change_ideareview');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (424, 'Can delete idea review', 106, 'delete_ideareview');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (425, 'Can view idea review', 106, 'view_ideareview');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (426, 'Can add manual', 107, 'add_manual');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (427, 'Can change manual', 107, 'change_manual');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (428, 'Can delete manual', 107, 'delete_manual');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (429, 'Can view manual', 107, 'view_manual');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (430, 'Can add manual version', 108, 'add_manualversion');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (431, 'Can change manual version', 108, 'change_manualversion');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (432, 'Can delete manual version', 108, 'delete_manualversion');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (433, 'Can view manual version', 108, 'view_manualversion');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (434, 'Can add award', 109, 'add_award');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (435, 'Can change award', 109, 'change_award');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (436, 'Can delete award', 109, 'delete_award');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (437, 'Can view award', 109, 'view_award');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (438, 'Can add sheet', 110, 'add_sheet');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (439, 'Can change sheet', 110, 'change_sheet');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (440, 'Can delete sheet', 110, 'delete_sheet');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (441, 'Can view sheet', 110, 'view_sheet');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (442, 'Can add courtesy test', 111, 'add_courtesytest');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (443, 'Can change courtesy test', 111, 'change_courtesytest');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (444, 'Can delete courtesy test', 111, 'delete_courtesytest');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (445, 'Can view courtesy test', 111, 'view_courtesytest');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (446, 'Can add skill test', 112, 'add_skilltest');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (447, 'Can change skill test', 112, 'change_skilltest');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (448, 'Can delete skill test', 112, 'delete_skilltest');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (449, 'Can view skill test', 112, 'view_skilltest');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (450, 'Can add skill result', 113, 'add_skillresult');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (451, 'Can change skill result', 113, 'change_skillresult');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (452, 'Can delete skill result', 113, 'delete_skillresult');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (453, 'Can view skill result', 113, 'view_skillresult');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (454, 'Can add star', 114, 'add_star');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (455, 'Can change star', 114, 'change_star');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (456, 'Can delete star', 114, 'delete_star');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (457, 'Can view star', 114, 'view_star');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (458, 'Can add article', 115, 'add_article');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (459, 'Can change article', 115, 'change_article');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (460, 'Can delete article', 115, 'delete_article');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (461, 'Can view article', 115, 'view_article');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (462, 'Can add session', 116, 'add_session');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (463, 'Can change session', 116, 'change_session');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (464, 'Can delete session', 116, 'delete_session');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (465, 'Can view session', 116, 'view_session');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (466, 'Can add material', 117, 'add_material');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (467, 'Can change material', 117, 'change_material');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (468, 'Can delete material', 117, 'delete_material');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (469, 'Can view material', 117, 'view_material');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (470, 'Can add meeting', 118, 'add_meeting');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (471, 'Can change meeting', 118, 'change_meeting');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (472, 'Can delete meeting', 118, 'delete_meeting');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (473, 'Can view meeting', 118, 'view_meeting');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (474, 'Can add handout', 119, 'add_handout');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (475, 'Can change handout', 119, 'change_handout');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (476, 'Can delete handout', 119, 'delete_handout');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (477, 'Can view handout', 119, 'view_handout');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (478, 'Can add resolution', 120, 'add_resolution');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (479, 'Can change resolution', 120, 'change_resolution');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (480, 'Can delete resolution', 120, 'delete_resolution');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (481, 'Can view resolution', 120, 'view_resolution');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (482, 'Can add resolution note', 121, 'add_resolutionnote');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (483, 'Can change resolution note', 121, 'change_resolutionnote');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (484, 'Can delete resolution note', 121, 'delete_resolutionnote');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (485, 'Can view resolution note', 121, 'view_resolutionnote');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (486, 'Can add session change', 122, 'add_sessionchange');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (487, 'Can change session change', 122, 'change_sessionchange');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (488, 'Can delete session change', 122, 'delete_sessionchange');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (489, 'Can view session change', 122, 'view_sessionchange');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (490, 'Can add session clerk', 123, 'add_sessionclerk');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (491, 'Can change session clerk', 123, 'change_sessionclerk');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (492, 'Can delete session clerk', 123, 'delete_sessionclerk');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (493, 'Can view session clerk', 123, 'view_sessionclerk');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (494, 'Can add session file', 124, 'add_sessionfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (495, 'Can change session file', 124, 'change_sessionfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (496, 'Can delete session file', 124, 'delete_sessionfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (497, 'Can view session file', 124, 'view_sessionfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (498, 'Can add station', 125, 'add_station');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (499, 'Can change station', 125, 'change_station');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (500, 'Can delete station', 125, 'delete_station');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (501, 'Can view station', 125, 'view_station');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (502, 'Can add tour rule', 126, 'add_tourrule');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (503, 'Can change tour rule', 126, 'change_tourrule');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (504, 'Can delete tour rule', 126, 'delete_tourrule');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (505, 'Can view tour rule', 126, 'view_tourrule');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (506, 'Can add entry', 127, 'add_entry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (507, 'Can change entry', 127, 'change_entry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (508, 'Can delete entry', 127, 'delete_entry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (509, 'Can view entry', 127, 'view_entry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (510, 'Can add attendance', 128, 'add_attendance');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (511, 'Can change attendance', 128, 'change_attendance');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (512, 'Can delete attendance', 128, 'delete_attendance');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (513, 'Can view attendance', 128, 'view_attendance');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (514, 'Can add agenda item', 129, 'add_agendaitem');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (515, 'Can change agenda item', 129, 'change_agendaitem');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (516, 'Can delete agenda item', 129, 'delete_agendaitem');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (517, 'Can view agenda item', 129, 'view_agendaitem');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (519, 'Can change subject', 130, 'change_subject');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (520, 'Can delete subject', 130, 'delete_subject');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (521, 'Can view subject', 130, 'view_subject');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (522, 'Can add facility', 131, 'add_facility');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (523, 'Can change facility', 131, 'change_facility');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (524, 'Can delete facility', 131, 'delete_facility');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (525, 'Can view facility', 131, 'view_facility');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (526, 'Can add expected', 132, 'add_expected');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (527, 'Can change expected', 132, 'change_expected');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (528, 'Can delete expected', 132, 'delete_expected');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (529, 'Can view expected', 132, 'view_expected');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (530, 'Can add message', 133, 'add_message');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (531, 'Can change message', 133, 'change_message');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (532, 'Can delete message', 133, 'delete_message');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (533, 'Can view message', 133, 'view_message');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (534, 'Can add observation', 134, 'add_observation');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (535, 'Can change observation', 134, 'change_observation');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (536, 'Can delete observation', 134, 'delete_observation');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (537, 'Can view observation', 134, 'view_observation');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (538, 'Can add round', 135, 'add_round');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (539, 'Can change round', 135, 'change_round');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (540, 'Can delete round', 135, 'delete_round');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (541, 'Can view round', 135, 'view_round');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (542, 'Can add defect', 136, 'add_defect');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (543, 'Can change defect', 136, 'change_defect');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (544, 'Can delete defect', 136, 'delete_defect');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (545, 'Can view defect', 136, 'view_defect');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (546, 'Can add sheet', 137, 'add_sheet');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (547, 'Can change sheet', 137, 'change_sheet');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (548, 'Can delete sheet', 137, 'delete_sheet');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (549, 'Can view sheet', 137, 'view_sheet');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (550, 'Can add upkeep', 138, 'add_upkeep');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (551, 'Can change upkeep', 138, 'change_upkeep');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (552, 'Can delete upkeep', 138, 'delete_upkeep');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (553, 'Can view upkeep', 138, 'view_upkeep');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (554, 'Can add visitor', 139, 'add_visitor');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (555, 'Can change visitor', 139, 'change_visitor');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (556, 'Can delete visitor', 139, 'delete_visitor');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (557, 'Can view visitor', 139, 'view_visitor');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (558, 'Can add audit plan', 140, 'add_auditplan');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (559, 'Can change audit plan', 140, 'change_auditplan');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (560, 'Can delete audit plan', 140, 'delete_auditplan');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (561, 'Can view audit plan', 140, 'view_auditplan');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (562, 'Can add audit', 141, 'add_audit');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (563, 'Can change audit', 141, 'change_audit');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (564, 'Can delete audit', 141, 'delete_audit');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (565, 'Can view audit', 141, 'view_audit');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (566, 'Can add authority', 142, 'add_authority');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (567, 'Can change authority', 142, 'change_authority');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (568, 'Can delete authority', 142, 'delete_authority');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (569, 'Can view authority', 142, 'view_authority');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (570, 'Can add evidence', 143, 'add_evidence');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (571, 'Can change evidence', 143, 'change_evidence');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (572, 'Can delete evidence', 143, 'delete_evidence');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (573, 'Can view evidence', 143, 'view_evidence');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (574, 'Can add risk', 144, 'add_risk');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (575, 'Can change risk', 144, 'change_risk');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (576, 'Can delete risk', 144, 'delete_risk');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (577, 'Can view risk', 144, 'view_risk');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (578, 'Can add finding', 145, 'add_finding');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (579, 'Can change finding', 145, 'change_finding');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (580, 'Can delete finding', 145, 'delete_finding');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (581, 'Can view finding', 145, 'view_finding');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (582, 'Can add statement', 146, 'add_statement');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (583, 'Can change statement', 146, 'change_statement');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (584, 'Can delete statement', 146, 'delete_statement');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (585, 'Can view statement', 146, 'view_statement');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (586, 'Can add tender', 147, 'add_tender');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (587, 'Can change tender', 147, 'change_tender');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (588, 'Can delete tender', 147, 'delete_tender');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (589, 'Can view tender', 147, 'view_tender');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (590, 'Can add bid', 148, 'add_bid');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (591, 'Can change bid', 148, 'change_bid');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (592, 'Can delete bid', 148, 'delete_bid');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (593, 'Can view bid', 148, 'view_bid');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (594, 'Can add strategy', 149, 'add_strategy');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (595, 'Can change strategy', 149, 'change_strategy');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (596, 'Can delete strategy', 149, 'delete_strategy');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (597, 'Can view strategy', 149, 'view_strategy');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (598, 'Can add item', 150, 'add_item');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (599, 'Can change item', 150, 'change_item');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (600, 'Can delete item', 150, 'delete_item');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (601, 'Can view item', 150, 'view_item');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (602, 'Can add submission', 151, 'add_submission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (603, 'Can change submission', 151, 'change_submission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (604, 'Can delete submission', 151, 'delete_submission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (605, 'Can view submission', 151, 'view_submission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (606, 'Can add target', 152, 'add_target');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (607, 'Can change target', 152, 'change_target');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (608, 'Can delete target', 152, 'delete_target');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (609, 'Can view target', 152, 'view_target');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (610, 'Can add outcome', 153, 'add_outcome');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (611, 'Can change outcome', 153, 'change_outcome');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (612, 'Can delete outcome', 153, 'delete_outcome');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (613, 'Can view outcome', 153, 'view_outcome');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (614, 'Can add version', 154, 'add_version');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (615, 'Can change version', 154, 'change_version');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (616, 'Can delete version', 154, 'delete_version');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (617, 'Can view version', 154, 'view_version');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (618, 'Can add assessment', 155, 'add_assessment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (619, 'Can change assessment', 155, 'change_assessment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (620, 'Can delete assessment', 155, 'delete_assessment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (621, 'Can view assessment', 155, 'view_assessment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (622, 'Can add finding', 156, 'add_finding');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (623, 'Can change finding', 156, 'change_finding');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (624, 'Can delete finding', 156, 'delete_finding');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (625, 'Can view finding', 156, 'view_finding');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (626, 'Can add score', 157, 'add_score');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (627, 'Can change score', 157, 'change_score');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (628, 'Can delete score', 157, 'delete_score');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (629, 'Can view score', 157, 'view_score');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (630, 'Can add receipt counter', 158, 'add_receiptcounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (631, 'Can change receipt counter', 158, 'change_receiptcounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (632, 'Can delete receipt counter', 158, 'delete_receiptcounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (633, 'Can view receipt counter', 158, 'view_receiptcounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (634, 'Can add account', 159, 'add_account');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (635, 'Can change account', 159, 'change_account');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (636, 'Can delete account', 159, 'delete_account');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (637, 'Can view account', 159, 'view_account');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (638, 'Can add adjustment', 160, 'add_adjustment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (639, 'Can change adjustment', 160, 'change_adjustment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (640, 'Can delete adjustment', 160, 'delete_adjustment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (641, 'Can view adjustment', 160, 'view_adjustment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (642, 'Can add collection file', 161, 'add_collectionfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (643, 'Can change collection file', 161, 'change_collectionfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (644, 'Can delete collection file', 161, 'delete_collectionfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (645, 'Can view collection file', 161, 'view_collectionfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (646, 'Can add collection line', 162, 'add_collectionline');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (647, 'Can change collection line', 162, 'change_collectionline');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (648, 'Can delete collection line', 162, 'delete_collectionline');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (649, 'Can view collection line', 162, 'view_collectionline');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (650, 'Can add day closing', 163, 'add_dayclosing');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (651, 'Can change day closing', 163, 'change_dayclosing');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (652, 'Can delete day closing', 163, 'delete_dayclosing');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (653, 'Can view day closing', 163, 'view_dayclosing');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (654, 'Can add entry', 164, 'add_entry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (655, 'Can change entry', 164, 'change_entry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (656, 'Can delete entry', 164, 'delete_entry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (657, 'Can view entry', 164, 'view_entry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (658, 'Can add major debtor', 165, 'add_majordebtor');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (659, 'Can change major debtor', 165, 'change_majordebtor');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (660, 'Can delete major debtor', 165, 'delete_majordebtor');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (661, 'Can view major debtor', 165, 'view_majordebtor');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (662, 'Can add receipt', 166, 'add_receipt');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (663, 'Can change receipt', 166, 'change_receipt');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (664, 'Can delete receipt', 166, 'delete_receipt');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (665, 'Can view receipt', 166, 'view_receipt');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (666, 'Can add payment', 167, 'add_payment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (667, 'Can change payment', 167, 'change_payment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (668, 'Can delete payment', 167, 'delete_payment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (669, 'Can view payment', 167, 'view_payment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (670, 'Can add receipt return', 168, 'add_receiptreturn');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (671, 'Can change receipt return', 168, 'change_receiptreturn');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (672, 'Can delete receipt return', 168, 'delete_receiptreturn');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (673, 'Can view receipt return', 168, 'view_receiptreturn');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (674, 'Can add receivable', 169, 'add_receivable');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (675, 'Can change receivable', 169, 'change_receivable');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (676, 'Can delete receivable', 169, 'delete_receivable');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (677, 'Can view receivable', 169, 'view_receivable');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (678, 'Can add reference', 170, 'add_reference');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (679, 'Can change reference', 170, 'change_reference');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (680, 'Can delete reference', 170, 'delete_reference');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (681, 'Can view reference', 170, 'view_reference');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (682, 'Can add suspense item', 171, 'add_suspenseitem');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (683, 'Can change suspense item', 171, 'change_suspenseitem');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (684, 'Can delete suspense item', 171, 'delete_suspenseitem');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (685, 'Can view suspense item', 171, 'view_suspenseitem');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (686, 'Can add suspense move', 172, 'add_suspensemove');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (687, 'Can change suspense move', 172, 'change_suspensemove');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (688, 'Can delete suspense move', 172, 'delete_suspensemove');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (689, 'Can view suspense move', 172, 'view_suspensemove');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (690, 'Can add payment order', 173, 'add_paymentorder');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (691, 'Can change payment order', 173, 'change_paymentorder');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (692, 'Can delete payment order', 173, 'delete_paymentorder');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (693, 'Can view payment order', 173, 'view_paymentorder');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (694, 'Can add instrument', 174, 'add_instrument');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (695, 'Can change instrument', 174, 'change_instrument');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (696, 'Can delete instrument', 174, 'delete_instrument');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (697, 'Can view instrument', 174, 'view_instrument');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (698, 'Can add order counter', 175, 'add_ordercounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (699, 'Can change order counter', 175, 'change_ordercounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (700, 'Can delete order counter', 175, 'delete_ordercounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (701, 'Can view order counter', 175, 'view_ordercounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (702, 'Can add order export', 176, 'add_orderexport');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (703, 'Can change order export', 176, 'change_orderexport');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (704, 'Can delete order export', 176, 'delete_orderexport');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (705, 'Can view order export', 176, 'view_orderexport');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (706, 'Can add order item', 177, 'add_orderitem');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (707, 'Can change order item', 177, 'change_orderitem');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (708, 'Can delete order item', 177, 'delete_orderitem');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (709, 'Can view order item', 177, 'view_orderitem');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (710, 'Can add plan', 178, 'add_plan');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (711, 'Can change plan', 178, 'change_plan');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (712, 'Can delete plan', 178, 'delete_plan');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (713, 'Can view plan', 178, 'view_plan');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (714, 'Can add plan case', 179, 'add_plancase');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (715, 'Can change plan case', 179, 'change_plancase');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (716, 'Can delete plan case', 179, 'delete_plancase');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (717, 'Can view plan case', 179, 'view_plancase');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (718, 'Can add plan instalment', 180, 'add_planinstalment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (719, 'Can change plan instalment', 180, 'change_planinstalment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (720, 'Can delete plan instalment', 180, 'delete_planinstalment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (721, 'Can view plan instalment', 180, 'view_planinstalment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (722, 'Can add past payment', 181, 'add_pastpayment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (723, 'Can change past payment', 181, 'change_pastpayment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (724, 'Can delete past payment', 181, 'delete_pastpayment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (725, 'Can view past payment', 181, 'view_pastpayment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (726, 'Can add booking', 182, 'add_booking');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (727, 'Can change booking', 182, 'change_booking');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (728, 'Can delete booking', 182, 'delete_booking');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (729, 'Can view booking', 182, 'view_booking');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (730, 'Can add booking step', 183, 'add_bookingstep');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (731, 'Can change booking step', 183, 'change_bookingstep');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (732, 'Can delete booking step', 183, 'delete_bookingstep');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (733, 'Can view booking step', 183, 'view_bookingstep');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (734, 'Can add place', 184, 'add_place');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (735, 'Can change place', 184, 'change_place');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (736, 'Can delete place', 184, 'delete_place');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (737, 'Can view place', 184, 'view_place');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (738, 'Can add opening', 185, 'add_opening');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (739, 'Can change opening', 185, 'change_opening');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (740, 'Can delete opening', 185, 'delete_opening');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (741, 'Can view opening', 185, 'view_opening');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (742, 'Can add closure', 186, 'add_closure');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (743, 'Can change closure', 186, 'change_closure');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (744, 'Can delete closure', 186, 'delete_closure');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (745, 'Can view closure', 186, 'view_closure');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (746, 'Can add timetable', 187, 'add_timetable');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (747, 'Can change timetable', 187, 'change_timetable');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (748, 'Can delete timetable', 187, 'delete_timetable');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (749, 'Can view timetable', 187, 'view_timetable');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (750, 'Can add hours', 188, 'add_hours');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (751, 'Can change hours', 188, 'change_hours');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (752, 'Can delete hours', 188, 'delete_hours');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (753, 'Can view hours', 188, 'view_hours');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (754, 'Can add waiting', 189, 'add_waiting');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (755, 'Can change waiting', 189, 'change_waiting');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (756, 'Can delete waiting', 189, 'delete_waiting');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (757, 'Can view waiting', 189, 'view_waiting');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (758, 'Can add notice counter', 190, 'add_noticecounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (759, 'Can change notice counter', 190, 'change_noticecounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (760, 'Can delete notice counter', 190, 'delete_noticecounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (761, 'Can view notice counter', 190, 'view_noticecounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (762, 'Can add notice run', 191, 'add_noticerun');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (763, 'Can change notice run', 191, 'change_noticerun');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (764, 'Can delete notice run', 191, 'delete_noticerun');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (765, 'Can view notice run', 191, 'view_noticerun');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (766, 'Can add notice', 192, 'add_notice');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (767, 'Can change notice', 192, 'change_notice');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (768, 'Can delete notice', 192, 'delete_notice');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (769, 'Can view notice', 192, 'view_notice');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (770, 'Can add delivery', 193, 'add_delivery');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (771, 'Can change delivery', 193, 'change_delivery');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (772, 'Can delete delivery', 193, 'delete_delivery');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (773, 'Can view delivery', 193, 'view_delivery');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (774, 'Can add letter', 194, 'add_letter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (775, 'Can change letter', 194, 'change_letter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (776, 'Can delete letter', 194, 'delete_letter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (777, 'Can view letter', 194, 'view_letter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (778, 'Can add letter counter', 195, 'add_lettercounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (779, 'Can change letter counter', 195, 'change_lettercounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (780, 'Can delete letter counter', 195, 'delete_lettercounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (781, 'Can view letter counter', 195, 'view_lettercounter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (782, 'Can add letter delivery', 196, 'add_letterdelivery');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (783, 'Can change letter delivery', 196, 'change_letterdelivery');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (784, 'Can delete letter delivery', 196, 'delete_letterdelivery');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (785, 'Can view letter delivery', 196, 'view_letterdelivery');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (786, 'Can add letter wording', 197, 'add_letterwording');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (787, 'Can change letter wording', 197, 'change_letterwording');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (788, 'Can delete letter wording', 197, 'delete_letterwording');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (789, 'Can view letter wording', 197, 'view_letterwording');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (790, 'Can add form download', 198, 'add_formdownload');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (791, 'Can change form download', 198, 'change_formdownload');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (792, 'Can delete form download', 198, 'delete_formdownload');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (793, 'Can view form download', 198, 'view_formdownload');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (794, 'Can add letter body', 199, 'add_letterbody');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (795, 'Can change letter body', 199, 'change_letterbody');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (796, 'Can delete letter body', 199, 'delete_letterbody');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (797, 'Can view letter body', 199, 'view_letterbody');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (798, 'Can add counter', 200, 'add_counter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (799, 'Can change counter', 200, 'change_counter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (800, 'Can delete counter', 200, 'delete_counter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (801, 'Can view counter', 200, 'view_counter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (802, 'Can add event', 201, 'add_event');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (803, 'Can change event', 201, 'change_event');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (804, 'Can delete event', 201, 'delete_event');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (805, 'Can view event', 201, 'view_event');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (806, 'Can add event secret', 202, 'add_eventsecret');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (807, 'Can change event secret', 202, 'change_eventsecret');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (808, 'Can delete event secret', 202, 'delete_eventsecret');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (809, 'Can view event secret', 202, 'view_eventsecret');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (810, 'Can add rating', 203, 'add_rating');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (811, 'Can change rating', 203, 'change_rating');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (812, 'Can delete rating', 203, 'delete_rating');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (813, 'Can view rating', 203, 'view_rating');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (814, 'Can add request', 204, 'add_request');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (815, 'Can change request', 204, 'change_request');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (816, 'Can delete request', 204, 'delete_request');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (817, 'Can view request', 204, 'view_request');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (818, 'Can add pause', 205, 'add_pause');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (819, 'Can change pause', 205, 'change_pause');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (820, 'Can delete pause', 205, 'delete_pause');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (821, 'Can view pause', 205, 'view_pause');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (822, 'Can add extension', 206, 'add_extension');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (823, 'Can change extension', 206, 'change_extension');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (824, 'Can delete extension', 206, 'delete_extension');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (825, 'Can view extension', 206, 'view_extension');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (826, 'Can add draft', 207, 'add_draft');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (827, 'Can change draft', 207, 'change_draft');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (828, 'Can delete draft', 207, 'delete_draft');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (829, 'Can view draft', 207, 'view_draft');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (830, 'Can add contact', 208, 'add_contact');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (831, 'Can change contact', 208, 'change_contact');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (832, 'Can delete contact', 208, 'delete_contact');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (833, 'Can view contact', 208, 'view_contact');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (834, 'Can add request case', 209, 'add_requestcase');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (835, 'Can change request case', 209, 'change_requestcase');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (836, 'Can delete request case', 209, 'delete_requestcase');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (837, 'Can view request case', 209, 'view_requestcase');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (838, 'Can add request file', 210, 'add_requestfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (839, 'Can change request file', 210, 'change_requestfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (840, 'Can delete request file', 210, 'delete_requestfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (841, 'Can view request file', 210, 'view_requestfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (842, 'Can add seal key', 211, 'add_sealkey');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (843, 'Can change seal key', 211, 'change_sealkey');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (844, 'Can delete seal key', 211, 'delete_sealkey');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (845, 'Can view seal key', 211, 'view_sealkey');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (846, 'Can add sealed', 212, 'add_sealed');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (847, 'Can change sealed', 212, 'change_sealed');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (848, 'Can delete sealed', 212, 'delete_sealed');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (849, 'Can view sealed', 212, 'view_sealed');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (850, 'Can add past matter', 213, 'add_pastmatter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (851, 'Can change past matter', 213, 'change_pastmatter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (852, 'Can delete past matter', 213, 'delete_pastmatter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (853, 'Can view past matter', 213, 'view_pastmatter');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (854, 'Can add closed set', 214, 'add_closedset');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (855, 'Can change closed set', 214, 'change_closedset');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (856, 'Can delete closed set', 214, 'delete_closedset');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (857, 'Can view closed set', 214, 'view_closedset');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (858, 'Can add branch file', 215, 'add_branchfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (859, 'Can change branch file', 215, 'change_branchfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (860, 'Can delete branch file', 215, 'delete_branchfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (861, 'Can view branch file', 215, 'view_branchfile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (862, 'Can add closed distinct', 216, 'add_closeddistinct');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (863, 'Can change closed distinct', 216, 'change_closeddistinct');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (864, 'Can delete closed distinct', 216, 'delete_closeddistinct');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (865, 'Can view closed distinct', 216, 'view_closeddistinct');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (866, 'Can add closed sum', 217, 'add_closedsum');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (867, 'Can change closed sum', 217, 'change_closedsum');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (868, 'Can delete closed sum', 217, 'delete_closedsum');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (869, 'Can view closed sum', 217, 'view_closedsum');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (870, 'Can add snapshot', 218, 'add_snapshot');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (871, 'Can change snapshot', 218, 'change_snapshot');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (872, 'Can delete snapshot', 218, 'delete_snapshot');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (873, 'Can view snapshot', 218, 'view_snapshot');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (874, 'Can add snapshot facts', 219, 'add_snapshotfacts');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (875, 'Can change snapshot facts', 219, 'change_snapshotfacts');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (876, 'Can delete snapshot facts', 219, 'delete_snapshotfacts');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (877, 'Can view snapshot facts', 219, 'view_snapshotfacts');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (878, 'Can add snapshot chunk', 220, 'add_snapshotchunk');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (879, 'Can change snapshot chunk', 220, 'change_snapshotchunk');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (880, 'Can delete snapshot chunk', 220, 'delete_snapshotchunk');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (881, 'Can view snapshot chunk', 220, 'view_snapshotchunk');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (882, 'Can add snapshot figure', 221, 'add_snapshotfigure');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (883, 'Can change snapshot figure', 221, 'change_snapshotfigure');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (884, 'Can delete snapshot figure', 221, 'delete_snapshotfigure');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (885, 'Can view snapshot figure', 221, 'view_snapshotfigure');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (886, 'Can add report', 222, 'add_report');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (887, 'Can change report', 222, 'change_report');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (888, 'Can delete report', 222, 'delete_report');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (889, 'Can view report', 222, 'view_report');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (890, 'Can add photo', 223, 'add_photo');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (891, 'Can change photo', 223, 'change_photo');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (892, 'Can delete photo', 223, 'delete_photo');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (893, 'Can view photo', 223, 'view_photo');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (894, 'Can add comment', 224, 'add_comment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (895, 'Can change comment', 224, 'change_comment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (896, 'Can delete comment', 224, 'delete_comment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (897, 'Can view comment', 224, 'view_comment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (898, 'Can add assignment', 225, 'add_assignment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (899, 'Can change assignment', 225, 'change_assignment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (900, 'Can delete assignment', 225, 'delete_assignment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (901, 'Can view assignment', 225, 'view_assignment');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (902, 'Can add section text', 226, 'add_sectiontext');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (903, 'Can change section text', 226, 'change_sectiontext');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (904, 'Can delete section text', 226, 'delete_sectiontext');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (905, 'Can view section text', 226, 'view_sectiontext');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (906, 'Can add signature', 227, 'add_signature');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (907, 'Can change signature', 227, 'change_signature');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (908, 'Can delete signature', 227, 'delete_signature');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (909, 'Can view signature', 227, 'view_signature');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (910, 'Can add 內容頁 Content page', 228, 'add_contentpage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (911, 'Can change 內容頁 Content page', 228, 'change_contentpage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (912, 'Can delete 內容頁 Content page', 228, 'delete_contentpage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (913, 'Can view 內容頁 Content page', 228, 'view_contentpage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (914, 'Can add 常見問題 FAQ', 229, 'add_faqpage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (915, 'Can change 常見問題 FAQ', 229, 'change_faqpage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (916, 'Can delete 常見問題 FAQ', 229, 'delete_faqpage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (917, 'Can view 常見問題 FAQ', 229, 'view_faqpage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (918, 'Can add 首頁 Home', 230, 'add_homepage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (919, 'Can change 首頁 Home', 230, 'change_homepage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (920, 'Can delete 首頁 Home', 230, 'delete_homepage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (921, 'Can view 首頁 Home', 230, 'view_homepage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (922, 'Can add 公布欄 Bulletin', 231, 'add_newsindexpage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (923, 'Can change 公布欄 Bulletin', 231, 'change_newsindexpage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (924, 'Can delete 公布欄 Bulletin', 231, 'delete_newsindexpage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (925, 'Can view 公布欄 Bulletin', 231, 'view_newsindexpage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (926, 'Can add 公告 Bulletin item', 232, 'add_newspage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (927, 'Can change 公告 Bulletin item', 232, 'change_newspage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (928, 'Can delete 公告 Bulletin item', 232, 'delete_newspage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (929, 'Can view 公告 Bulletin item', 232, 'view_newspage');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (930, 'Can add page text', 233, 'add_pagetext');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (931, 'Can change page text', 233, 'change_pagetext');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (932, 'Can delete page text', 233, 'delete_pagetext');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (933, 'Can view page text', 233, 'view_pagetext');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (934, 'Can add visit', 234, 'add_visit');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (935, 'Can change visit', 234, 'change_visit');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (936, 'Can delete visit', 234, 'delete_visit');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (937, 'Can view visit', 234, 'view_visit');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (938, 'Can add attempt', 235, 'add_attempt');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (939, 'Can change attempt', 235, 'change_attempt');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (940, 'Can delete attempt', 235, 'delete_attempt');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (941, 'Can view attempt', 235, 'view_attempt');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (942, 'Can add job', 236, 'add_job');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (943, 'Can change job', 236, 'change_job');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (944, 'Can delete job', 236, 'delete_job');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (945, 'Can view job', 236, 'view_job');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (946, 'Can add form submission', 237, 'add_formsubmission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (947, 'Can change form submission', 237, 'change_formsubmission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (948, 'Can delete form submission', 237, 'delete_formsubmission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (949, 'Can view form submission', 237, 'view_formsubmission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (950, 'Can add redirect', 238, 'add_redirect');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (951, 'Can change redirect', 238, 'change_redirect');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (952, 'Can delete redirect', 238, 'delete_redirect');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (953, 'Can view redirect', 238, 'view_redirect');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (954, 'Can submit translations', 239, 'submit_translation');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (955, 'Can add embed', 240, 'add_embed');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (956, 'Can change embed', 240, 'change_embed');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (957, 'Can delete embed', 240, 'delete_embed');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (958, 'Can view embed', 240, 'view_embed');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (959, 'Can add user profile', 241, 'add_userprofile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (960, 'Can change user profile', 241, 'change_userprofile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (961, 'Can delete user profile', 241, 'delete_userprofile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (962, 'Can view user profile', 241, 'view_userprofile');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (963, 'Can view document', 29, 'view_document');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (964, 'Can view image', 2, 'view_image');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (965, 'Can add rendition', 242, 'add_rendition');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (966, 'Can change rendition', 242, 'change_rendition');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (967, 'Can delete rendition', 242, 'delete_rendition');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (968, 'Can view rendition', 242, 'view_rendition');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (969, 'Can add index entry', 243, 'add_indexentry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (970, 'Can change index entry', 243, 'change_indexentry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (971, 'Can delete index entry', 243, 'delete_indexentry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (972, 'Can view index entry', 243, 'view_indexentry');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (973, 'Can add editing session', 244, 'add_editingsession');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (974, 'Can change editing session', 244, 'change_editingsession');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (975, 'Can delete editing session', 244, 'delete_editingsession');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (976, 'Can view editing session', 244, 'view_editingsession');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (977, 'Can add form state', 245, 'add_formstate');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (978, 'Can change form state', 245, 'change_formstate');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (979, 'Can delete form state', 245, 'delete_formstate');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (980, 'Can view form state', 245, 'view_formstate');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (981, 'Can add tag', 246, 'add_tag');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (982, 'Can change tag', 246, 'change_tag');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (983, 'Can delete tag', 246, 'delete_tag');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (984, 'Can view tag', 246, 'view_tag');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (985, 'Can add tagged item', 247, 'add_taggeditem');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (986, 'Can change tagged item', 247, 'change_taggeditem');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (987, 'Can delete tagged item', 247, 'delete_taggeditem');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (988, 'Can view tagged item', 247, 'view_taggeditem');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (989, 'Can add email address', 248, 'add_emailaddress');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (990, 'Can change email address', 248, 'change_emailaddress');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (991, 'Can delete email address', 248, 'delete_emailaddress');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (992, 'Can view email address', 248, 'view_emailaddress');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (993, 'Can add email confirmation', 249, 'add_emailconfirmation');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (994, 'Can change email confirmation', 249, 'change_emailconfirmation');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (995, 'Can delete email confirmation', 249, 'delete_emailconfirmation');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (996, 'Can view email confirmation', 249, 'view_emailconfirmation');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (997, 'Can add authenticator', 250, 'add_authenticator');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (998, 'Can change authenticator', 250, 'change_authenticator');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (999, 'Can delete authenticator', 250, 'delete_authenticator');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1000, 'Can view authenticator', 250, 'view_authenticator');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1001, 'Can add social account', 251, 'add_socialaccount');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1002, 'Can change social account', 251, 'change_socialaccount');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1003, 'Can delete social account', 251, 'delete_socialaccount');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1004, 'Can view social account', 251, 'view_socialaccount');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1005, 'Can add social application', 252, 'add_socialapp');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1006, 'Can change social application', 252, 'change_socialapp');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1007, 'Can delete social application', 252, 'delete_socialapp');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1008, 'Can view social application', 252, 'view_socialapp');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1009, 'Can add social application token', 253, 'add_socialtoken');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1010, 'Can change social application token', 253, 'change_socialtoken');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1011, 'Can delete social application token', 253, 'delete_socialtoken');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1012, 'Can view social application token', 253, 'view_socialtoken');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1013, 'Can add procrastinate event', 254, 'add_procrastinateevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1014, 'Can change procrastinate event', 254, 'change_procrastinateevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1015, 'Can delete procrastinate event', 254, 'delete_procrastinateevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1016, 'Can view procrastinate event', 254, 'view_procrastinateevent');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1017, 'Can add procrastinate job', 255, 'add_procrastinatejob');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1018, 'Can change procrastinate job', 255, 'change_procrastinatejob');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1019, 'Can delete procrastinate job', 255, 'delete_procrastinatejob');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1020, 'Can view procrastinate job', 255, 'view_procrastinatejob');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1021, 'Can add procrastinate periodic defer', 256, 'add_procrastinateperiodicdefer');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1022, 'Can change procrastinate periodic defer', 256, 'change_procrastinateperiodicdefer');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1023, 'Can delete procrastinate periodic defer', 256, 'delete_procrastinateperiodicdefer');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1024, 'Can view procrastinate periodic defer', 256, 'view_procrastinateperiodicdefer');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1025, 'Can add procrastinate worker', 257, 'add_procrastinateworker');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1026, 'Can change procrastinate worker', 257, 'change_procrastinateworker');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1027, 'Can delete procrastinate worker', 257, 'delete_procrastinateworker');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1028, 'Can view procrastinate worker', 257, 'view_procrastinateworker');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1029, 'Can add permission', 258, 'add_permission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1030, 'Can change permission', 258, 'change_permission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1031, 'Can delete permission', 258, 'delete_permission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1032, 'Can view permission', 258, 'view_permission');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1033, 'Can add group', 259, 'add_group');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1034, 'Can change group', 259, 'change_group');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1035, 'Can delete group', 259, 'delete_group');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1036, 'Can view group', 259, 'view_group');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1037, 'Can add content type', 260, 'add_contenttype');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1038, 'Can change content type', 260, 'change_contenttype');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1039, 'Can delete content type', 260, 'delete_contenttype');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1040, 'Can view content type', 260, 'view_contenttype');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1041, 'Can add session', 261, 'add_session');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1042, 'Can change session', 261, 'change_session');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1043, 'Can delete session', 261, 'delete_session');
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES (1044, 'Can view session', 261, 'view_session');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (1, 'wagtailcore', 'page');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (2, 'wagtailimages', 'image');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (3, 'wagtailadmin', 'admin');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (4, 'wagtailcore', 'groupapprovaltask');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (5, 'wagtailcore', 'locale');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (6, 'wagtailcore', 'site');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (7, 'wagtailcore', 'groupsitepermission');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (8, 'wagtailcore', 'apitoken');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (9, 'wagtailcore', 'modellogentry');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (10, 'wagtailcore', 'revision');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (11, 'wagtailcore', 'collectionviewrestriction');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (12, 'wagtailcore', 'collection');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (13, 'wagtailcore', 'groupcollectionpermission');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (14, 'wagtailcore', 'uploadedfile');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (15, 'wagtailcore', 'workflowcontenttype');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (16, 'wagtailcore', 'workflowstate');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (17, 'wagtailcore', 'workflow');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (18, 'wagtailcore', 'workflowtask');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (19, 'wagtailcore', 'task');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (20, 'wagtailcore', 'taskstate');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (21, 'wagtailcore', 'grouppagepermission');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (22, 'wagtailcore', 'pageviewrestriction');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (23, 'wagtailcore', 'workflowpage');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (24, 'wagtailcore', 'pagelogentry');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (25, 'wagtailcore', 'comment');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (26, 'wagtailcore', 'commentreply');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (27, 'wagtailcore', 'pagesubscription');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (28, 'wagtailcore', 'referenceindex');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (29, 'wagtaildocs', 'document');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (30, 'kit', 'outboxevent');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (31, 'kit', 'storedfile');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (32, 'kit', 'reaction');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (33, 'kit', 'message');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (34, 'kit', 'recordload');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (35, 'office', 'accountscheme');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (36, 'office', 'agency');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (37, 'office', 'branch');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (38, 'office', 'calendarday');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (39, 'office', 'casetype');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (40, 'office', 'section');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (41, 'office', 'site');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (42, 'office', 'staff');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (43, 'office', 'apitoken');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (44, 'office', 'assignment');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (45, 'office', 'datedsetting');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (46, 'office', 'look');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (47, 'office', 'savedview');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (48, 'office', 'siteperiod');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (49, 'catalogue', 'serviceversion');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (50, 'cases', 'batch');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (51, 'cases', 'obligor');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (52, 'cases', 'case');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (53, 'cases', 'serialcounter');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (54, 'cases', 'suspension');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (55, 'cases', 'assignmententry');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (56, 'cases', 'caseevent');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (57, 'cases', 'correction');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (58, 'cases', 'intakeentry');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (59, 'cases', 'appearance');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (60, 'desk', 'item');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (61, 'desk', 'volunteer');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (62, 'desk', 'bell');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (63, 'desk', 'counter');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (64, 'desk', 'courtesy');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (65, 'desk', 'device');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (66, 'desk', 'deviceday');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (67, 'desk', 'duty');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (68, 'desk', 'kioskuse');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (69, 'desk', 'queue');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (70, 'desk', 'room');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (71, 'desk', 'roomuse');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (72, 'desk', 'swap');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (73, 'desk', 'thing');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (74, 'desk', 'loan');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (75, 'desk', 'ticket');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (76, 'desk', 'ticketday');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (77, 'desk', 'ticketevent');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (78, 'desk', 'visit');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (79, 'desk', 'training');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (80, 'desk', 'watch');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (81, 'desk', 'amenityuse');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (82, 'desk', 'bellanswer');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (83, 'desk', 'call');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (84, 'desk', 'pastenquiry');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (85, 'surveys', 'loaded');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (86, 'surveys', 'spent');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (87, 'surveys', 'survey');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (88, 'surveys', 'improvement');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (89, 'surveys', 'improvementevent');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (90, 'surveys', 'poll');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (91, 'surveys', 'rating');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (92, 'surveys', 'vote');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (93, 'surveys', 'sending');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (94, 'surveys', 'response');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (95, 'surveys', 'invitation');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (96, 'surveys', 'version');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (97, 'reviews', 'conductmonth');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (98, 'reviews', 'staffevent');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (99, 'reviews', 'change');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (100, 'reviews', 'conductreview');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (101, 'reviews', 'conductmark');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (102, 'reviews', 'draw');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (103, 'reviews', 'candidate');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (104, 'reviews', 'honour');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (105, 'reviews', 'idea');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (106, 'reviews', 'ideareview');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (107, 'reviews', 'manual');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (108, 'reviews', 'manualversion');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (109, 'reviews', 'award');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (110, 'reviews', 'sheet');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (111, 'reviews', 'courtesytest');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (112, 'reviews', 'skilltest');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (113, 'reviews', 'skillresult');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (114, 'reviews', 'star');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (115, 'reviews', 'article');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (116, 'activities', 'session');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (117, 'activities', 'material');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (118, 'activities', 'meeting');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (119, 'activities', 'handout');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (120, 'activities', 'resolution');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (121, 'activities', 'resolutionnote');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (122, 'activities', 'sessionchange');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (123, 'activities', 'sessionclerk');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (124, 'activities', 'sessionfile');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (125, 'activities', 'station');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (126, 'activities', 'tourrule');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (127, 'activities', 'entry');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (128, 'activities', 'attendance');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (129, 'activities', 'agendaitem');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (130, 'inspections', 'subject');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (131, 'inspections', 'facility');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (132, 'inspections', 'expected');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (133, 'inspections', 'message');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (134, 'inspections', 'observation');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (135, 'inspections', 'round');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (136, 'inspections', 'defect');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (137, 'inspections', 'sheet');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (138, 'inspections', 'upkeep');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (139, 'inspections', 'visitor');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (140, 'controls', 'auditplan');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (141, 'controls', 'audit');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (142, 'controls', 'authority');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (143, 'controls', 'evidence');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (144, 'controls', 'risk');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (145, 'controls', 'finding');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (146, 'controls', 'statement');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (147, 'controls', 'tender');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (148, 'controls', 'bid');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (149, 'plans', 'strategy');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (150, 'plans', 'item');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (151, 'plans', 'submission');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (152, 'plans', 'target');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (153, 'plans', 'outcome');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (154, 'plans', 'version');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (155, 'plans', 'assessment');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (156, 'plans', 'finding');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (157, 'plans', 'score');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (158, 'payments', 'receiptcounter');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (159, 'payments', 'account');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (160, 'payments', 'adjustment');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (161, 'payments', 'collectionfile');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (162, 'payments', 'collectionline');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (163, 'payments', 'dayclosing');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (164, 'payments', 'entry');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (165, 'payments', 'majordebtor');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (166, 'payments', 'receipt');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (167, 'payments', 'payment');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (168, 'payments', 'receiptreturn');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (169, 'payments', 'receivable');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (170, 'payments', 'reference');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (171, 'payments', 'suspenseitem');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (172, 'payments', 'suspensemove');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (173, 'payments', 'paymentorder');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (174, 'payments', 'instrument');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (175, 'payments', 'ordercounter');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (176, 'payments', 'orderexport');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (177, 'payments', 'orderitem');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (178, 'payments', 'plan');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (179, 'payments', 'plancase');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (180, 'payments', 'planinstalment');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (181, 'payments', 'pastpayment');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (182, 'bookings', 'booking');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (183, 'bookings', 'bookingstep');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (184, 'bookings', 'place');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (185, 'bookings', 'opening');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (186, 'bookings', 'closure');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (187, 'bookings', 'timetable');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (188, 'bookings', 'hours');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (189, 'bookings', 'waiting');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (190, 'documents', 'noticecounter');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (191, 'documents', 'noticerun');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (192, 'documents', 'notice');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (193, 'documents', 'delivery');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (194, 'documents', 'letter');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (195, 'documents', 'lettercounter');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (196, 'documents', 'letterdelivery');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (197, 'documents', 'letterwording');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (198, 'documents', 'formdownload');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (199, 'documents', 'letterbody');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (200, 'requests', 'counter');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (201, 'requests', 'event');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (202, 'requests', 'eventsecret');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (203, 'requests', 'rating');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (204, 'requests', 'request');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (205, 'requests', 'pause');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (206, 'requests', 'extension');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (207, 'requests', 'draft');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (208, 'requests', 'contact');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (209, 'requests', 'requestcase');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (210, 'requests', 'requestfile');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (211, 'requests', 'sealkey');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (212, 'requests', 'sealed');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (213, 'requests', 'pastmatter');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (214, 'reports', 'closedset');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (215, 'reports', 'branchfile');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (216, 'reports', 'closeddistinct');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (217, 'reports', 'closedsum');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (218, 'reports', 'snapshot');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (219, 'reports', 'snapshotfacts');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (220, 'reports', 'snapshotchunk');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (221, 'reports', 'snapshotfigure');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (222, 'reports', 'report');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (223, 'reports', 'photo');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (224, 'reports', 'comment');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (225, 'reports', 'assignment');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (226, 'reports', 'sectiontext');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (227, 'reports', 'signature');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (228, 'pages', 'contentpage');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (229, 'pages', 'faqpage');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (230, 'pages', 'homepage');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (231, 'pages', 'newsindexpage');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (232, 'pages', 'newspage');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (233, 'pages', 'pagetext');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (234, 'pages', 'visit');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (235, 'pages', 'attempt');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (236, 'jobs', 'job');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (237, 'wagtailforms', 'formsubmission');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (238, 'wagtailredirects', 'redirect');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (239, 'simple_translation', 'simpletranslation');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (240, 'wagtailembeds', 'embed');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (241, 'wagtailusers', 'userprofile');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (242, 'wagtailimages', 'rendition');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (243, 'wagtailsearch', 'indexentry');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (244, 'wagtailadmin', 'editingsession');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (245, 'wagtailadmin', 'formstate');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (246, 'taggit', 'tag');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (247, 'taggit', 'taggeditem');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (248, 'account', 'emailaddress');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (249, 'account', 'emailconfirmation');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (250, 'mfa', 'authenticator');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (251, 'socialaccount', 'socialaccount');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (252, 'socialaccount', 'socialapp');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (253, 'socialaccount', 'socialtoken');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (254, 'procrastinate', 'procrastinateevent');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (255, 'procrastinate', 'procrastinatejob');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (256, 'procrastinate', 'procrastinateperiodicdefer');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (257, 'procrastinate', 'procrastinateworker');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (258, 'auth', 'permission');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (259, 'auth', 'group');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (260, 'contenttypes', 'contenttype');
INSERT INTO public.django_content_type (id, app_label, model) VALUES (261, 'sessions', 'session');
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (1, 'contenttypes', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (2, 'contenttypes', '0002_remove_content_type_name', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (3, 'auth', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (4, 'auth', '0002_alter_permission_name_max_length', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (5, 'auth', '0003_alter_user_email_max_length', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (6, 'auth', '0004_alter_user_username_opts', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (7, 'auth', '0005_alter_user_last_login_null', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (8, 'auth', '0006_require_contenttypes_0002', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (9, 'auth', '0007_alter_validators_add_error_messages', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (10, 'auth', '0008_alter_user_username_max_length', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (11, 'auth', '0009_alter_user_last_name_max_length', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (12, 'auth', '0010_alter_group_name_max_length', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (13, 'auth', '0011_update_proxy_permissions', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (14, 'auth', '0012_alter_user_first_name_max_length', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (15, 'office', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (16, 'account', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (17, 'account', '0002_email_max_length', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (18, 'account', '0003_alter_emailaddress_create_unique_verified_email', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (19, 'account', '0004_alter_emailaddress_drop_unique_email', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (20, 'account', '0005_emailaddress_idx_upper_email', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (21, 'account', '0006_emailaddress_lower', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (22, 'account', '0007_emailaddress_idx_email', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (23, 'account', '0008_emailaddress_unique_primary_email_fixup', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (24, 'account', '0009_emailaddress_unique_primary_email', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (25, 'office', '0002_site_periods', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (26, 'kit', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (27, 'kit', '0002_cache', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (28, 'kit', '0003_message', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (29, 'kit', '0004_recordload', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (30, 'activities', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (31, 'cases', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (32, 'bookings', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (33, 'cases', '0002_appearances', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (34, 'catalogue', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (35, 'controls', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (36, 'desk', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (37, 'desk', '0002_past', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (38, 'documents', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (39, 'documents', '0002_letters_and_forms', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (40, 'inspections', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (41, 'jobs', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (42, 'mfa', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (43, 'mfa', '0002_authenticator_timestamps', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (44, 'mfa', '0003_authenticator_type_uniq', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (45, 'wagtailcore', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (46, 'wagtailcore', '0002_initial_data', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (47, 'wagtailcore', '0003_add_uniqueness_constraint_on_group_page_permission', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (48, 'wagtailcore', '0004_page_locked', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (49, 'wagtailcore', '0005_add_page_lock_permission_to_moderators', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (50, 'wagtailcore', '0006_add_lock_page_permission', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (51, 'wagtailcore', '0007_page_latest_revision_created_at', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (52, 'wagtailcore', '0008_populate_latest_revision_created_at', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (53, 'wagtailcore', '0009_remove_auto_now_add_from_pagerevision_created_at', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (54, 'wagtailcore', '0010_change_page_owner_to_null_on_delete', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (55, 'wagtailcore', '0011_page_first_published_at', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (56, 'wagtailcore', '0012_extend_page_slug_field', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (57, 'wagtailcore', '0013_update_golive_expire_help_text', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (58, 'wagtailcore', '0014_add_verbose_name', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (59, 'wagtailcore', '0015_add_more_verbose_names', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (60, 'wagtailcore', '0016_change_page_url_path_to_text_field', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (61, 'wagtailcore', '0017_change_edit_page_permission_description', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (62, 'wagtailcore', '0018_pagerevision_submitted_for_moderation_index', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (63, 'wagtailcore', '0019_verbose_names_cleanup', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (64, 'wagtailcore', '0020_add_index_on_page_first_published_at', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (65, 'wagtailcore', '0021_capitalizeverbose', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (66, 'wagtailcore', '0022_add_site_name', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (67, 'wagtailcore', '0023_alter_page_revision_on_delete_behaviour', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (68, 'wagtailcore', '0024_collection', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (69, 'wagtailcore', '0025_collection_initial_data', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (70, 'wagtailcore', '0026_group_collection_permission', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (71, 'taggit', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (72, 'wagtailimages', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (73, 'wagtailimages', '0002_initial_data', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (74, 'wagtailimages', '0003_fix_focal_point_fields', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (75, 'wagtailimages', '0004_make_focal_point_key_not_nullable', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (76, 'wagtailimages', '0005_make_filter_spec_unique', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (77, 'wagtailimages', '0006_add_verbose_names', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (78, 'wagtailimages', '0007_image_file_size', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (79, 'wagtailimages', '0008_image_created_at_index', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (80, 'wagtailimages', '0009_capitalizeverbose', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (81, 'wagtailimages', '0010_change_on_delete_behaviour', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (82, 'wagtailimages', '0011_image_collection', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (83, 'wagtailimages', '0012_copy_image_permissions_to_collections', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (84, 'wagtailimages', '0013_make_rendition_upload_callable', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (85, 'wagtailimages', '0014_add_filter_spec_field', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (86, 'wagtailimages', '0015_fill_filter_spec_field', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (87, 'wagtailimages', '0016_deprecate_rendition_filter_relation', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (88, 'wagtailimages', '0017_reduce_focal_point_key_max_length', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (89, 'wagtailimages', '0018_remove_rendition_filter', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (90, 'wagtailimages', '0019_delete_filter', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (91, 'wagtailimages', '0020_add-verbose-name', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (92, 'wagtailimages', '0021_image_file_hash', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (93, 'wagtailimages', '0022_uploadedimage', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (94, 'wagtailadmin', '0001_create_admin_access_permissions', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (95, 'wagtailimages', '0023_add_choose_permissions', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (96, 'wagtailimages', '0024_index_image_file_hash', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (97, 'wagtailimages', '0025_alter_image_file_alter_rendition_file', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (98, 'wagtailimages', '0026_delete_uploadedimage', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (99, 'wagtailimages', '0027_image_description', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (100, 'wagtailcore', '0027_fix_collection_path_collation', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (101, 'wagtailcore', '0024_alter_page_content_type_on_delete_behaviour', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (102, 'wagtailcore', '0028_merge', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (103, 'wagtailcore', '0029_unicode_slugfield_dj19', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (104, 'wagtailcore', '0030_index_on_pagerevision_created_at', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (105, 'wagtailcore', '0031_add_page_view_restriction_types', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (106, 'wagtailcore', '0032_add_bulk_delete_page_permission', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (107, 'wagtailcore', '0033_remove_golive_expiry_help_text', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (108, 'wagtailcore', '0034_page_live_revision', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (109, 'wagtailcore', '0035_page_last_published_at', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (110, 'wagtailcore', '0036_populate_page_last_published_at', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (111, 'wagtailcore', '0037_set_page_owner_editable', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (112, 'wagtailcore', '0038_make_first_published_at_editable', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (113, 'wagtailcore', '0039_collectionviewrestriction', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (114, 'wagtailcore', '0040_page_draft_title', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (115, 'wagtailcore', '0041_group_collection_permissions_verbose_name_plural', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (116, 'wagtailcore', '0042_index_on_pagerevision_approved_go_live_at', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (117, 'wagtailcore', '0043_lock_fields', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (118, 'wagtailcore', '0044_add_unlock_grouppagepermission', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (119, 'wagtailcore', '0045_assign_unlock_grouppagepermission', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (120, 'wagtailcore', '0046_site_name_remove_null', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (121, 'wagtailcore', '0047_add_workflow_models', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (122, 'wagtailcore', '0048_add_default_workflows', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (123, 'wagtailcore', '0049_taskstate_finished_by', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (124, 'wagtailcore', '0050_workflow_rejected_to_needs_changes', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (125, 'wagtailcore', '0051_taskstate_comment', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (126, 'wagtailcore', '0052_pagelogentry', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (127, 'wagtailcore', '0053_locale_model', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (128, 'wagtailcore', '0054_initial_locale', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (129, 'wagtailcore', '0055_page_locale_fields', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (130, 'wagtailcore', '0056_page_locale_fields_populate', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (131, 'wagtailcore', '0057_page_locale_fields_notnull', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (132, 'wagtailcore', '0058_page_alias_of', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (133, 'wagtailcore', '0059_apply_collection_ordering', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (134, 'wagtailcore', '0060_fix_workflow_unique_constraint', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (135, 'wagtailcore', '0061_change_promote_tab_helpt_text_and_verbose_names', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (136, 'wagtailcore', '0062_comment_models_and_pagesubscription', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (137, 'wagtailcore', '0063_modellogentry', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (138, 'wagtailcore', '0064_log_timestamp_indexes', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (139, 'wagtailcore', '0065_log_entry_uuid', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (140, 'wagtailcore', '0066_collection_management_permissions', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (141, 'wagtailcore', '0067_alter_pagerevision_content_json', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (142, 'wagtailcore', '0068_log_entry_empty_object', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (143, 'wagtailcore', '0069_log_entry_jsonfield', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (144, 'wagtailcore', '0070_rename_pagerevision_revision', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (145, 'wagtailcore', '0071_populate_revision_content_type', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (146, 'wagtailcore', '0072_alter_revision_content_type_notnull', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (147, 'wagtailcore', '0073_page_latest_revision', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (148, 'wagtailcore', '0074_revision_object_str', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (149, 'wagtailcore', '0075_populate_latest_revision_and_revision_object_str', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (150, 'wagtailcore', '0076_modellogentry_revision', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (151, 'wagtailcore', '0077_alter_revision_user', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (152, 'wagtailcore', '0078_referenceindex', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (153, 'wagtailcore', '0079_rename_taskstate_page_revision', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (154, 'wagtailcore', '0080_generic_workflowstate', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (155, 'wagtailcore', '0081_populate_workflowstate_content_type', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (156, 'wagtailcore', '0082_alter_workflowstate_content_type_notnull', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (157, 'wagtailcore', '0083_workflowcontenttype', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (158, 'wagtailcore', '0084_add_default_page_permissions', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (159, 'wagtailcore', '0085_add_grouppagepermission_permission', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (160, 'wagtailcore', '0086_populate_grouppagepermission_permission', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (161, 'wagtailcore', '0087_alter_grouppagepermission_unique_together_and_more', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (162, 'wagtailcore', '0088_fix_log_entry_json_timestamps', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (163, 'wagtailcore', '0089_log_entry_data_json_null_to_object', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (164, 'wagtailcore', '0090_remove_grouppagepermission_permission_type', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (165, 'wagtailcore', '0091_remove_revision_submitted_for_moderation', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (166, 'wagtailcore', '0092_alter_collectionviewrestriction_password_and_more', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (167, 'wagtailcore', '0093_uploadedfile', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (168, 'wagtailcore', '0094_alter_page_locale', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (169, 'wagtailcore', '0095_groupsitepermission', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (170, 'wagtailcore', '0096_referenceindex_referenceindex_source_object_and_more', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (171, 'wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (172, 'wagtailcore', '0098_apitoken', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (173, 'pages', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (174, 'pages', '0002_badge', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (175, 'payments', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (176, 'payments', '0002_ledger', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (177, 'payments', '0003_orders', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (178, 'payments', '0004_receipt_reversed', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (179, 'payments', '0005_taken_on', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (180, 'payments', '0006_reversed', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (181, 'payments', '0007_receipt_reported_as', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (182, 'payments', '0008_plans', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (183, 'payments', '0009_past', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (184, 'plans', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (185, 'procrastinate', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (186, 'procrastinate', '0002_drop_started_at_column', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (187, 'procrastinate', '0003_drop_started_at_column', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (188, 'procrastinate', '0004_drop_procrastinate_version_table', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (189, 'procrastinate', '0005_fix_procrastinate_fetch_job', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (190, 'procrastinate', '0006_fix_trigger_status_events_insert', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (191, 'procrastinate', '0007_add_queueing_lock_column', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (192, 'procrastinate', '0008_close_fetch_job_race_condition', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (193, 'procrastinate', '0009_add_defer_job_function', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (194, 'procrastinate', '0010_add_procrastinate_periodic_defers', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (195, 'procrastinate', '0011_add_foreign_key_index', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (196, 'procrastinate', '0012_add_locks_to_periodic_defer', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (197, 'procrastinate', '0013_fix_procrastinate_defer_periodic_job', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (198, 'procrastinate', '0014_add_finish_job_and_retry_job_functions', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (199, 'procrastinate', '0015_add_trigger_on_job_deletion', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (200, 'procrastinate', '0016_delete_finished_jobs', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (201, 'procrastinate', '0017_add_checks_to_finish_job', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (202, 'procrastinate', '0018_add_checks_to_retry_job', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (203, 'procrastinate', '0019_fix_finish_job_compat_issue', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (204, 'procrastinate', '0020_add_index_on_procrastinate_jobs', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (205, 'procrastinate', '0021_add_kwargs_to_defer_periodic_job', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (206, 'procrastinate', '0022_null_locks_excluded', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (207, 'procrastinate', '0023_remove_old_finish_job_function', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (208, 'procrastinate', '0024_job_id_bigint', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (209, 'procrastinate', '0025_add_models', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (210, 'procrastinate', '0026_add_job_priority', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (211, 'procrastinate', '0027_add_periodic_job_priority', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (212, 'procrastinate', '0028_add_cancel_states', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (213, 'procrastinate', '0029_add_additional_params_to_retry_job', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (214, 'procrastinate', '0030_alter_procrastinateevent_options', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (215, 'procrastinate', '0031_add_indexes_for_fetch_job', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (216, 'procrastinate', '0032_pre_cancel_notification', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (217, 'procrastinate', '0033_post_cancel_notification', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (218, 'procrastinate', '0034_pre_add_heartbeat', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (219, 'procrastinate', '0035_post_add_heartbeat', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (220, 'procrastinate', '0036_add_worker_model', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (221, 'procrastinate', '0037_pre_batch_defer_jobs', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (222, 'procrastinate', '0038_post_batch_defer_jobs', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (223, 'procrastinate', '0039_pre_priority_lock_fetch_job', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (224, 'procrastinate', '0040_pre_retry_failed_job', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (225, 'procrastinate', '0041_post_retry_failed_job', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (226, 'reports', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (227, 'reports', '0002_reports', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (228, 'requests', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (229, 'requests', '0002_past', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (230, 'requests', '0003_take_key', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (231, 'reviews', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (232, 'sessions', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (233, 'simple_translation', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (234, 'socialaccount', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (235, 'socialaccount', '0002_token_max_lengths', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (236, 'socialaccount', '0003_extra_data_default_dict', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (237, 'socialaccount', '0004_app_provider_id_settings', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (238, 'socialaccount', '0005_socialtoken_nullable_app', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (239, 'socialaccount', '0006_alter_socialaccount_extra_data', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (240, 'surveys', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (241, 'taggit', '0002_auto_20150616_2121', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (242, 'taggit', '0003_taggeditem_add_unique_index', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (243, 'taggit', '0004_alter_taggeditem_content_type_alter_taggeditem_tag', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (244, 'taggit', '0005_auto_20220424_2025', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (245, 'taggit', '0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (246, 'wagtailadmin', '0002_admin', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (247, 'wagtailadmin', '0003_admin_managed', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (248, 'wagtailadmin', '0004_editingsession', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (249, 'wagtailadmin', '0005_editingsession_is_editing', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (250, 'wagtailadmin', '0006_formstate', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (251, 'wagtaildocs', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (252, 'wagtaildocs', '0002_initial_data', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (253, 'wagtaildocs', '0003_add_verbose_names', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (254, 'wagtaildocs', '0004_capitalizeverbose', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (255, 'wagtaildocs', '0005_document_collection', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (256, 'wagtaildocs', '0006_copy_document_permissions_to_collections', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (257, 'wagtaildocs', '0005_alter_uploaded_by_user_on_delete_action', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (258, 'wagtaildocs', '0007_merge', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (259, 'wagtaildocs', '0008_document_file_size', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (260, 'wagtaildocs', '0009_document_verbose_name_plural', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (261, 'wagtaildocs', '0010_document_file_hash', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (262, 'wagtaildocs', '0011_add_choose_permissions', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (263, 'wagtaildocs', '0012_uploadeddocument', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (264, 'wagtaildocs', '0013_delete_uploadeddocument', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (265, 'wagtaildocs', '0014_alter_document_file_size', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (266, 'wagtailembeds', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (267, 'wagtailembeds', '0002_add_verbose_names', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (268, 'wagtailembeds', '0003_capitalizeverbose', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (269, 'wagtailembeds', '0004_embed_verbose_name_plural', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (270, 'wagtailembeds', '0005_specify_thumbnail_url_max_length', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (271, 'wagtailembeds', '0006_add_embed_hash', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (272, 'wagtailembeds', '0007_populate_hash', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (273, 'wagtailembeds', '0008_allow_long_urls', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (274, 'wagtailembeds', '0009_embed_cache_until', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (275, 'wagtailforms', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (276, 'wagtailforms', '0002_add_verbose_names', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (277, 'wagtailforms', '0003_capitalizeverbose', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (278, 'wagtailforms', '0004_add_verbose_name_plural', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (279, 'wagtailforms', '0005_alter_formsubmission_form_data', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (280, 'wagtailredirects', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (281, 'wagtailredirects', '0002_add_verbose_names', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (282, 'wagtailredirects', '0003_make_site_field_editable', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (283, 'wagtailredirects', '0004_set_unique_on_path_and_site', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (284, 'wagtailredirects', '0005_capitalizeverbose', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (285, 'wagtailredirects', '0006_redirect_increase_max_length', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (286, 'wagtailredirects', '0007_add_autocreate_fields', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (287, 'wagtailredirects', '0008_add_verbose_name_plural', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (288, 'wagtailsearch', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (289, 'wagtailsearch', '0002_add_verbose_names', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (290, 'wagtailsearch', '0003_remove_editors_pick', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (291, 'wagtailsearch', '0004_querydailyhits_verbose_name_plural', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (292, 'wagtailsearch', '0005_create_indexentry', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (293, 'wagtailsearch', '0006_customise_indexentry', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (294, 'wagtailsearch', '0007_delete_editorspick', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (295, 'wagtailsearch', '0008_remove_query_and_querydailyhits_models', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (296, 'wagtailsearch', '0009_remove_ngram_autocomplete', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (297, 'wagtailsearch', '0010_add_text_fields', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (298, 'wagtailusers', '0001_initial', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (299, 'wagtailusers', '0002_add_verbose_name_on_userprofile', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (300, 'wagtailusers', '0003_add_verbose_names', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (301, 'wagtailusers', '0004_capitalizeverbose', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (302, 'wagtailusers', '0005_make_related_name_wagtail_specific', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (303, 'wagtailusers', '0006_userprofile_prefered_language', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (304, 'wagtailusers', '0007_userprofile_current_time_zone', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (305, 'wagtailusers', '0008_userprofile_avatar', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (306, 'wagtailusers', '0009_userprofile_verbose_name_plural', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (307, 'wagtailusers', '0010_userprofile_updated_comments_notifications', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (308, 'wagtailusers', '0011_userprofile_dismissibles', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (309, 'wagtailusers', '0012_userprofile_theme', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (310, 'wagtailusers', '0013_userprofile_density', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (311, 'wagtailusers', '0014_userprofile_contrast', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (312, 'wagtailusers', '0015_userprofile_keyboard_shortcuts', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (313, 'wagtailimages', '0001_squashed_0021', now());
INSERT INTO public.django_migrations (id, app, name, applied) VALUES (314, 'wagtailcore', '0001_squashed_0016_change_page_url_path_to_text_field', now());
INSERT INTO public.payments_account (id, code, name_zh, name_en, kind, agency_id) VALUES (1, 'receivable.principal', '應收本金', 'Receivable: principal', 'asset', NULL);
INSERT INTO public.payments_account (id, code, name_zh, name_en, kind, agency_id) VALUES (2, 'receivable.surcharge', '應收滯納金', 'Receivable: surcharge', 'asset', NULL);
INSERT INTO public.payments_account (id, code, name_zh, name_en, kind, agency_id) VALUES (3, 'receivable.interest', '應收利息', 'Receivable: interest', 'asset', NULL);
INSERT INTO public.payments_account (id, code, name_zh, name_en, kind, agency_id) VALUES (4, 'receivable.costs', '應收執行必要費用', 'Receivable: costs of execution', 'asset', NULL);
INSERT INTO public.payments_account (id, code, name_zh, name_en, kind, agency_id) VALUES (5, 'cash', '庫存現金', 'Cash in hand', 'asset', NULL);
INSERT INTO public.payments_account (id, code, name_zh, name_en, kind, agency_id) VALUES (6, 'cheques', '待交換票據', 'Cheques and postal orders in hand', 'asset', NULL);
INSERT INTO public.payments_account (id, code, name_zh, name_en, kind, agency_id) VALUES (7, 'bank.store', '超商代收款', 'Held by the convenience stores'' collector', 'asset', NULL);
INSERT INTO public.payments_account (id, code, name_zh, name_en, kind, agency_id) VALUES (8, 'bank.virtual', '虛擬帳號專戶', 'Virtual-account bank account', 'asset', NULL);
INSERT INTO public.payments_account (id, code, name_zh, name_en, kind, agency_id) VALUES (9, 'bank.card', '信用卡及金融卡待撥款', 'Card payments due from the acquirer', 'asset', NULL);
INSERT INTO public.payments_account (id, code, name_zh, name_en, kind, agency_id) VALUES (10, 'bank.mobile', '行動支付待撥款', 'Mobile payments due from the provider', 'asset', NULL);
INSERT INTO public.payments_account (id, code, name_zh, name_en, kind, agency_id) VALUES (11, 'bank.tickets', '電子票證待撥款', 'Stored-value card payments due from the issuer', 'asset', NULL);
INSERT INTO public.payments_account (id, code, name_zh, name_en, kind, agency_id) VALUES (12, 'bank.main', '案款專戶', 'The office''s main bank account', 'asset', NULL);
INSERT INTO public.payments_account (id, code, name_zh, name_en, kind, agency_id) VALUES (13, 'suspense', '暫收款', 'Suspense', 'liability', NULL);
INSERT INTO public.payments_account (id, code, name_zh, name_en, kind, agency_id) VALUES (14, 'held', '待退還款', 'Held for refund', 'liability', NULL);
INSERT INTO public.payments_account (id, code, name_zh, name_en, kind, agency_id) VALUES (15, 'transit', '已核准待匯出款', 'Approved, not yet sent', 'liability', NULL);
INSERT INTO public.payments_account (id, code, name_zh, name_en, kind, agency_id) VALUES (16, 'fees', '規費收入', 'Fees', 'liability', NULL);
INSERT INTO public.wagtailcore_collection (id, path, depth, numchild, name) VALUES (1, '0001', 1, 0, 'Root');
INSERT INTO public.wagtailcore_groupapprovaltask (task_ptr_id) VALUES (1);
INSERT INTO public.wagtailcore_groupapprovaltask_groups (id, groupapprovaltask_id, group_id) VALUES (1, 1, 1);
INSERT INTO public.wagtailcore_groupcollectionpermission (id, collection_id, group_id, permission_id) VALUES (1, 1, 1, 1);
INSERT INTO public.wagtailcore_groupcollectionpermission (id, collection_id, group_id, permission_id) VALUES (2, 1, 2, 1);
INSERT INTO public.wagtailcore_groupcollectionpermission (id, collection_id, group_id, permission_id) VALUES (3, 1, 1, 2);
INSERT INTO public.wagtailcore_groupcollectionpermission (id, collection_id, group_id, permission_id) VALUES (4, 1, 2, 2);
INSERT INTO public.wagtailcore_groupcollectionpermission (id, collection_id, group_id, permission_id) VALUES (5, 1, 1, 5);
INSERT INTO public.wagtailcore_groupcollectionpermission (id, collection_id, group_id, permission_id) VALUES (6, 1, 2, 5);
INSERT INTO public.wagtailcore_groupcollectionpermission (id, collection_id, group_id, permission_id) VALUES (7, 1, 1, 114);
INSERT INTO public.wagtailcore_groupcollectionpermission (id, collection_id, group_id, permission_id) VALUES (8, 1, 2, 114);
INSERT INTO public.wagtailcore_groupcollectionpermission (id, collection_id, group_id, permission_id) VALUES (9, 1, 1, 115);
INSERT INTO public.wagtailcore_groupcollectionpermission (id, collection_id, group_id, permission_id) VALUES (10, 1, 2, 115);
INSERT INTO public.wagtailcore_groupcollectionpermission (id, collection_id, group_id, permission_id) VALUES (11, 1, 1, 117);
INSERT INTO public.wagtailcore_groupcollectionpermission (id, collection_id, group_id, permission_id) VALUES (12, 1, 2, 117);
INSERT INTO public.wagtailcore_grouppagepermission (id, group_id, page_id, permission_id) VALUES (1, 1, 1, 74);
INSERT INTO public.wagtailcore_grouppagepermission (id, group_id, page_id, permission_id) VALUES (2, 1, 1, 75);
INSERT INTO public.wagtailcore_grouppagepermission (id, group_id, page_id, permission_id) VALUES (3, 1, 1, 80);
INSERT INTO public.wagtailcore_grouppagepermission (id, group_id, page_id, permission_id) VALUES (4, 2, 1, 74);
INSERT INTO public.wagtailcore_grouppagepermission (id, group_id, page_id, permission_id) VALUES (5, 2, 1, 75);
INSERT INTO public.wagtailcore_grouppagepermission (id, group_id, page_id, permission_id) VALUES (6, 1, 1, 79);
INSERT INTO public.wagtailcore_grouppagepermission (id, group_id, page_id, permission_id) VALUES (7, 1, 1, 81);
INSERT INTO public.wagtailcore_locale (id, language_code) VALUES (1, 'zh-hant');
INSERT INTO public.wagtailcore_page (id, path, depth, numchild, title, slug, live, has_unpublished_changes, url_path, seo_title, show_in_menus, search_description, go_live_at, expire_at, expired, content_type_id, owner_id, locked, latest_revision_created_at, first_published_at, live_revision_id, last_published_at, draft_title, locked_at, locked_by_id, translation_key, locale_id, alias_of_id, latest_revision_id) VALUES (1, '0001', 1, 1, 'Root', 'root', true, false, '/', '', false, '', NULL, NULL, false, 1, NULL, false, NULL, NULL, NULL, NULL, 'Root', NULL, NULL, gen_random_uuid(), 1, NULL, NULL);
INSERT INTO public.wagtailcore_page (id, path, depth, numchild, title, slug, live, has_unpublished_changes, url_path, seo_title, show_in_menus, search_description, go_live_at, expire_at, expired, content_type_id, owner_id, locked, latest_revision_created_at, first_published_at, live_revision_id, last_published_at, draft_title, locked_at, locked_by_id, translation_key, locale_id, alias_of_id, latest_revision_id) VALUES (2, '00010001', 2, 0, 'Welcome to your new Wagtail site!', 'home', true, false, '/home/', '', false, '', NULL, NULL, false, 1, NULL, false, NULL, NULL, NULL, NULL, 'Welcome to your new Wagtail site!', NULL, NULL, gen_random_uuid(), 1, NULL, NULL);
INSERT INTO public.wagtailcore_site (id, hostname, port, is_default_site, root_page_id, site_name) VALUES (1, 'localhost', 80, true, 2, '');
INSERT INTO public.wagtailcore_task (id, name, active, content_type_id) VALUES (1, 'Moderators approval', true, 4);
INSERT INTO public.wagtailcore_workflow (id, name, active) VALUES (1, 'Moderators approval', true);
INSERT INTO public.wagtailcore_workflowpage (page_id, workflow_id) VALUES (1, 1);
INSERT INTO public.wagtailcore_workflowtask (id, sort_order, task_id, workflow_id) VALUES (1, 0, 1, 1);
SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);
SELECT pg_catalog.setval('public.activities_agenda_item_id_seq', 1, false);
SELECT pg_catalog.setval('public.activities_attendance_id_seq', 1, false);
SELECT pg_catalog.setval('public.activities_entry_id_seq', 1, false);
SELECT pg_catalog.setval('public.activities_handout_id_seq', 1, false);
SELECT pg_catalog.setval('public.activities_material_id_seq', 1, false);
SELECT pg_catalog.setval('public.activities_resolution_id_seq', 1, false);
SELECT pg_catalog.setval('public.activities_resolution_note_id_seq', 1, false);
SELECT pg_catalog.setval('public.activities_session_change_id_seq', 1, false);
SELECT pg_catalog.setval('public.activities_session_clerk_id_seq', 1, false);
SELECT pg_catalog.setval('public.activities_session_file_id_seq', 1, false);
SELECT pg_catalog.setval('public.activities_session_id_seq', 1, false);
SELECT pg_catalog.setval('public.activities_station_id_seq', 1, false);
SELECT pg_catalog.setval('public.activities_tour_rule_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_id_seq', 2, true);
SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 18, true);
SELECT pg_catalog.setval('public.auth_permission_id_seq', 1044, true);
SELECT pg_catalog.setval('public.bookings_booking_id_seq', 1, false);
SELECT pg_catalog.setval('public.bookings_closure_id_seq', 1, false);
SELECT pg_catalog.setval('public.bookings_hours_id_seq', 1, false);
SELECT pg_catalog.setval('public.bookings_opening_id_seq', 1, false);
SELECT pg_catalog.setval('public.bookings_place_id_seq', 1, false);
SELECT pg_catalog.setval('public.bookings_step_id_seq', 1, false);
SELECT pg_catalog.setval('public.bookings_timetable_id_seq', 1, false);
SELECT pg_catalog.setval('public.bookings_waiting_id_seq', 1, false);
SELECT pg_catalog.setval('public.cases_appearance_id_seq', 1, false);
SELECT pg_catalog.setval('public.cases_assignment_entry_id_seq', 1, false);
SELECT pg_catalog.setval('public.cases_batch_id_seq', 1, false);
SELECT pg_catalog.setval('public.cases_case_event_id_seq', 1, false);
SELECT pg_catalog.setval('public.cases_case_id_seq', 1, false);
SELECT pg_catalog.setval('public.cases_correction_id_seq', 1, false);
SELECT pg_catalog.setval('public.cases_intake_entry_id_seq', 1, false);
SELECT pg_catalog.setval('public.cases_obligor_id_seq', 1, false);
SELECT pg_catalog.setval('public.cases_serial_counter_id_seq', 1, false);
SELECT pg_catalog.setval('public.cases_suspension_id_seq', 1, false);
SELECT pg_catalog.setval('public.catalogue_service_version_id_seq', 1, false);
SELECT pg_catalog.setval('public.controls_audit_id_seq', 1, false);
SELECT pg_catalog.setval('public.controls_audit_plan_id_seq', 1, false);
SELECT pg_catalog.setval('public.controls_authority_id_seq', 1, false);
SELECT pg_catalog.setval('public.controls_bid_id_seq', 1, false);
SELECT pg_catalog.setval('public.controls_evidence_id_seq', 1, false);
SELECT pg_catalog.setval('public.controls_finding_id_seq', 1, false);
SELECT pg_catalog.setval('public.controls_risk_id_seq', 1, false);
SELECT pg_catalog.setval('public.controls_statement_id_seq', 1, false);
SELECT pg_catalog.setval('public.controls_tender_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_amenity_use_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_bell_answer_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_bell_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_call_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_counter_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_courtesy_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_device_day_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_device_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_duty_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_item_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_kiosk_use_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_loan_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_past_enquiry_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_queue_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_room_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_room_use_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_swap_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_thing_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_ticket_day_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_ticket_event_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_ticket_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_training_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_visit_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_volunteer_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_watch_id_seq', 1, false);
SELECT pg_catalog.setval('public.django_content_type_id_seq', 261, true);
SELECT pg_catalog.setval('public.django_migrations_id_seq', 314, true);
SELECT pg_catalog.setval('public.documents_delivery_id_seq', 1, false);
SELECT pg_catalog.setval('public.documents_form_download_id_seq', 1, false);
SELECT pg_catalog.setval('public.documents_letter_delivery_id_seq', 1, false);
SELECT pg_catalog.setval('public.documents_letter_id_seq', 1, false);
SELECT pg_catalog.setval('public.documents_letter_wording_id_seq', 1, false);
SELECT pg_catalog.setval('public.documents_notice_id_seq', 1, false);
SELECT pg_catalog.setval('public.documents_notice_run_id_seq', 1, false);
SELECT pg_catalog.setval('public.inspections_defect_id_seq', 1, false);
SELECT pg_catalog.setval('public.inspections_expected_id_seq', 1, false);
SELECT pg_catalog.setval('public.inspections_facility_id_seq', 1, false);
SELECT pg_catalog.setval('public.inspections_message_id_seq', 1, false);
SELECT pg_catalog.setval('public.inspections_observation_id_seq', 1, false);
SELECT pg_catalog.setval('public.inspections_round_id_seq', 1, false);
SELECT pg_catalog.setval('public.inspections_sheet_id_seq', 1, false);
SELECT pg_catalog.setval('public.inspections_subject_id_seq', 1, false);
SELECT pg_catalog.setval('public.inspections_upkeep_id_seq', 1, false);
SELECT pg_catalog.setval('public.inspections_visitor_id_seq', 1, false);
SELECT pg_catalog.setval('public.jobs_job_id_seq', 1, false);
SELECT pg_catalog.setval('public.kit_message_id_seq', 1, false);
SELECT pg_catalog.setval('public.kit_outbox_event_id_seq', 1, false);
SELECT pg_catalog.setval('public.kit_reaction_id_seq', 1, false);
SELECT pg_catalog.setval('public.kit_record_load_id_seq', 1, false);
SELECT pg_catalog.setval('public.kit_stored_file_id_seq', 1, false);
SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);
SELECT pg_catalog.setval('public.office_account_scheme_id_seq', 1, false);
SELECT pg_catalog.setval('public.office_agency_id_seq', 1, false);
SELECT pg_catalog.setval('public.office_api_token_id_seq', 1, false);
SELECT pg_catalog.setval('public.office_assignment_id_seq', 1, false);
SELECT pg_catalog.setval('public.office_branch_id_seq', 1, false);
SELECT pg_catalog.setval('public.office_calendar_day_id_seq', 1, false);
SELECT pg_catalog.setval('public.office_case_type_id_seq', 1, false);
SELECT pg_catalog.setval('public.office_dated_setting_id_seq', 1, false);
SELECT pg_catalog.setval('public.office_look_id_seq', 1, false);
SELECT pg_catalog.setval('public.office_saved_view_id_seq', 1, false);
SELECT pg_catalog.setval('public.office_section_id_seq', 1, false);
SELECT pg_catalog.setval('public.office_site_id_seq', 1, false);
SELECT pg_catalog.setval('public.office_site_period_id_seq', 1, false);
SELECT pg_catalog.setval('public.office_staff_groups_id_seq', 1, false);
SELECT pg_catalog.setval('public.office_staff_id_seq', 1, false);
SELECT pg_catalog.setval('public.office_staff_user_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.pages_attempt_id_seq', 1, false);
SELECT pg_catalog.setval('public.payments_account_id_seq', 16, true);
SELECT pg_catalog.setval('public.payments_adjustment_id_seq', 1, false);
SELECT pg_catalog.setval('public.payments_collection_file_id_seq', 1, false);
SELECT pg_catalog.setval('public.payments_collection_line_id_seq', 1, false);
SELECT pg_catalog.setval('public.payments_day_closing_id_seq', 1, false);
SELECT pg_catalog.setval('public.payments_entry_id_seq', 1, false);
SELECT pg_catalog.setval('public.payments_major_debtor_id_seq', 1, false);
SELECT pg_catalog.setval('public.payments_order_export_id_seq', 1, false);
SELECT pg_catalog.setval('public.payments_order_item_id_seq', 1, false);
SELECT pg_catalog.setval('public.payments_past_payment_id_seq', 1, false);
SELECT pg_catalog.setval('public.payments_payment_id_seq', 1, false);
SELECT pg_catalog.setval('public.payments_payment_order_id_seq', 1, false);
SELECT pg_catalog.setval('public.payments_plan_case_id_seq', 1, false);
SELECT pg_catalog.setval('public.payments_plan_id_seq', 1, false);
SELECT pg_catalog.setval('public.payments_plan_instalment_id_seq', 1, false);
SELECT pg_catalog.setval('public.payments_receipt_id_seq', 1, false);
SELECT pg_catalog.setval('public.payments_receipt_return_id_seq', 1, false);
SELECT pg_catalog.setval('public.payments_suspense_item_id_seq', 1, false);
SELECT pg_catalog.setval('public.payments_suspense_move_id_seq', 1, false);
SELECT pg_catalog.setval('public.plans_assessment_id_seq', 1, false);
SELECT pg_catalog.setval('public.plans_finding_id_seq', 1, false);
SELECT pg_catalog.setval('public.plans_item_id_seq', 1, false);
SELECT pg_catalog.setval('public.plans_outcome_id_seq', 1, false);
SELECT pg_catalog.setval('public.plans_score_id_seq', 1, false);
SELECT pg_catalog.setval('public.plans_strategy_id_seq', 1, false);
SELECT pg_catalog.setval('public.plans_submission_id_seq', 1, false);
SELECT pg_catalog.setval('public.plans_target_id_seq', 1, false);
SELECT pg_catalog.setval('public.plans_version_id_seq', 1, false);
SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 1, false);
SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 1, false);
SELECT pg_catalog.setval('public.procrastinate_periodic_defers_id_seq', 1, false);
SELECT pg_catalog.setval('public.procrastinate_workers_id_seq', 1, false);
SELECT pg_catalog.setval('public.reports_assignment_id_seq', 1, false);
SELECT pg_catalog.setval('public.reports_branch_file_id_seq', 1, false);
SELECT pg_catalog.setval('public.reports_closed_distinct_id_seq', 1, false);
SELECT pg_catalog.setval('public.reports_closed_sum_id_seq', 1, false);
SELECT pg_catalog.setval('public.reports_comment_id_seq', 1, false);
SELECT pg_catalog.setval('public.reports_photo_id_seq', 1, false);
SELECT pg_catalog.setval('public.reports_report_id_seq', 1, false);
SELECT pg_catalog.setval('public.reports_section_text_id_seq', 1, false);
SELECT pg_catalog.setval('public.reports_signature_id_seq', 1, false);
SELECT pg_catalog.setval('public.reports_snapshot_chunk_id_seq', 1, false);
SELECT pg_catalog.setval('public.reports_snapshot_facts_id_seq', 1, false);
SELECT pg_catalog.setval('public.reports_snapshot_figure_id_seq', 1, false);
SELECT pg_catalog.setval('public.reports_snapshot_id_seq', 1, false);
SELECT pg_catalog.setval('public.requests_case_id_seq', 1, false);
SELECT pg_catalog.setval('public.requests_contact_id_seq', 1, false);
SELECT pg_catalog.setval('public.requests_counter_id_seq', 1, false);
SELECT pg_catalog.setval('public.requests_draft_id_seq', 1, false);
SELECT pg_catalog.setval('public.requests_event_id_seq', 1, false);
SELECT pg_catalog.setval('public.requests_event_secret_id_seq', 1, false);
SELECT pg_catalog.setval('public.requests_extension_id_seq', 1, false);
SELECT pg_catalog.setval('public.requests_file_id_seq', 1, false);
SELECT pg_catalog.setval('public.requests_past_matter_id_seq', 1, false);
SELECT pg_catalog.setval('public.requests_pause_id_seq', 1, false);
SELECT pg_catalog.setval('public.requests_request_id_seq', 1, false);
SELECT pg_catalog.setval('public.requests_seal_key_id_seq', 1, false);
SELECT pg_catalog.setval('public.requests_sealed_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_article_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_award_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_candidate_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_change_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_conduct_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_conduct_mark_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_conduct_month_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_courtesy_test_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_draw_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_honour_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_idea_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_idea_review_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_manual_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_manual_version_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_sheet_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_skill_result_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_skill_test_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_staff_event_id_seq', 1, false);
SELECT pg_catalog.setval('public.reviews_star_id_seq', 1, false);
SELECT pg_catalog.setval('public.simple_translation_simpletranslation_id_seq', 1, false);
SELECT pg_catalog.setval('public.socialaccount_socialaccount_id_seq', 1, false);
SELECT pg_catalog.setval('public.socialaccount_socialapp_id_seq', 1, false);
SELECT pg_catalog.setval('public.socialaccount_socialtoken_id_seq', 1, false);
SELECT pg_catalog.setval('public.surveys_improvement_event_id_seq', 1, false);
SELECT pg_catalog.setval('public.surveys_improvement_id_seq', 1, false);
SELECT pg_catalog.setval('public.surveys_poll_id_seq', 1, false);
SELECT pg_catalog.setval('public.surveys_sending_id_seq', 1, false);
SELECT pg_catalog.setval('public.surveys_version_id_seq', 1, false);
SELECT pg_catalog.setval('public.taggit_tag_id_seq', 1, false);
SELECT pg_catalog.setval('public.taggit_taggeditem_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailadmin_admin_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailadmin_editingsession_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailadmin_formstate_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_apitoken_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_collection_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_collectionviewrestriction_groups_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_collectionviewrestriction_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_comment_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_commentreply_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_groupapprovaltask_groups_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_groupcollectionpermission_id_seq', 12, true);
SELECT pg_catalog.setval('public.wagtailcore_grouppagepermission_id_seq', 7, true);
SELECT pg_catalog.setval('public.wagtailcore_groupsitepermission_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_locale_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_modellogentry_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_page_id_seq', 2, true);
SELECT pg_catalog.setval('public.wagtailcore_pagelogentry_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_pagerevision_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_pagesubscription_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_pageviewrestriction_groups_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_pageviewrestriction_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_referenceindex_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_site_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_task_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_taskstate_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_uploadedfile_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_workflow_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtailcore_workflowstate_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailcore_workflowtask_id_seq', 1, true);
SELECT pg_catalog.setval('public.wagtaildocs_document_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailembeds_embed_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailforms_formsubmission_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailimages_image_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailimages_rendition_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailredirects_redirect_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailsearch_indexentry_id_seq', 1, false);
SELECT pg_catalog.setval('public.wagtailusers_userprofile_id_seq', 1, false);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.activities_agenda_item
    ADD CONSTRAINT activities_agenda_item_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.activities_agenda_item
    ADD CONSTRAINT activities_agenda_once UNIQUE (session_id, number);
ALTER TABLE ONLY public.activities_attendance
    ADD CONSTRAINT activities_attendance_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.activities_attendance
    ADD CONSTRAINT activities_attended_once UNIQUE (session_id, staff_id);
ALTER TABLE ONLY public.activities_session_clerk
    ADD CONSTRAINT activities_clerk_once UNIQUE (session_id, staff_id);
ALTER TABLE ONLY public.activities_entry
    ADD CONSTRAINT activities_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.activities_entry
    ADD CONSTRAINT activities_entry_replaces_id_key UNIQUE (replaces_id);
ALTER TABLE ONLY public.activities_handout
    ADD CONSTRAINT activities_handout_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.activities_material
    ADD CONSTRAINT activities_material_once UNIQUE (title, version);
ALTER TABLE ONLY public.activities_material
    ADD CONSTRAINT activities_material_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.activities_meeting
    ADD CONSTRAINT activities_meeting_pkey PRIMARY KEY (session_id);
ALTER TABLE ONLY public.activities_resolution_note
    ADD CONSTRAINT activities_resolution_note_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.activities_resolution
    ADD CONSTRAINT activities_resolution_once UNIQUE (session_id, number);
ALTER TABLE ONLY public.activities_resolution
    ADD CONSTRAINT activities_resolution_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.activities_session_change
    ADD CONSTRAINT activities_session_change_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.activities_session_clerk
    ADD CONSTRAINT activities_session_clerk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.activities_session_file
    ADD CONSTRAINT activities_session_file_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.activities_session
    ADD CONSTRAINT activities_session_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.activities_session
    ADD CONSTRAINT activities_session_session_id_key UNIQUE (session_id);
ALTER TABLE ONLY public.activities_station
    ADD CONSTRAINT activities_station_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.activities_session
    ADD CONSTRAINT activities_tour_day_once UNIQUE (rule_id, regular_on);
ALTER TABLE ONLY public.activities_tour_rule
    ADD CONSTRAINT activities_tour_rule_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bookings_booking
    ADD CONSTRAINT bookings_booking_moved_from_id_key UNIQUE (moved_from_id);
ALTER TABLE ONLY public.bookings_booking
    ADD CONSTRAINT bookings_booking_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bookings_booking
    ADD CONSTRAINT bookings_booking_reference_key UNIQUE (reference);
ALTER TABLE ONLY public.bookings_closure
    ADD CONSTRAINT bookings_closure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bookings_hours
    ADD CONSTRAINT bookings_hours_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bookings_opening
    ADD CONSTRAINT bookings_opening_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bookings_place
    ADD CONSTRAINT bookings_place_code_key UNIQUE (code);
ALTER TABLE ONLY public.bookings_place
    ADD CONSTRAINT bookings_place_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bookings_booking
    ADD CONSTRAINT bookings_seat_alone EXCLUDE USING gist (occupies WITH &&) WHERE (((state)::text = ANY ((ARRAY['held'::character varying, 'booked'::character varying, 'attended'::character varying, 'absent'::character varying, 'served'::character varying])::text[])));
ALTER TABLE ONLY public.bookings_step
    ADD CONSTRAINT bookings_step_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bookings_timetable
    ADD CONSTRAINT bookings_timetable_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bookings_waiting
    ADD CONSTRAINT bookings_waiting_booking_id_key UNIQUE (booking_id);
ALTER TABLE ONLY public.bookings_waiting
    ADD CONSTRAINT bookings_waiting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cases_appearance
    ADD CONSTRAINT cases_appearance_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cases_assignment_entry
    ADD CONSTRAINT cases_assignment_entry_case_id_key UNIQUE (case_id);
ALTER TABLE ONLY public.cases_assignment_entry
    ADD CONSTRAINT cases_assignment_entry_line UNIQUE (batch_id, line_no);
ALTER TABLE ONLY public.cases_assignment_entry
    ADD CONSTRAINT cases_assignment_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cases_batch
    ADD CONSTRAINT cases_batch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cases_batch
    ADD CONSTRAINT cases_batch_sha256 UNIQUE (sha256);
ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_agency_ref UNIQUE (agency_id, agency_ref);
ALTER TABLE ONLY public.cases_case_event
    ADD CONSTRAINT cases_case_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_number UNIQUE (number);
ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_serial UNIQUE (serial, year, word);
ALTER TABLE ONLY public.cases_correction
    ADD CONSTRAINT cases_correction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cases_intake_entry
    ADD CONSTRAINT cases_intake_entry_line UNIQUE (batch_id, line_no);
ALTER TABLE ONLY public.cases_intake_entry
    ADD CONSTRAINT cases_intake_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cases_obligor
    ADD CONSTRAINT cases_obligor_identity UNIQUE (id_hash, kind, key_version);
ALTER TABLE ONLY public.cases_obligor
    ADD CONSTRAINT cases_obligor_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cases_serial_counter
    ADD CONSTRAINT cases_serial_counter_once UNIQUE (year, word);
ALTER TABLE ONLY public.cases_serial_counter
    ADD CONSTRAINT cases_serial_counter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cases_suspension
    ADD CONSTRAINT cases_suspension_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalogue_service_version
    ADD CONSTRAINT catalogue_service_version_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.catalogue_service_version
    ADD CONSTRAINT catalogue_version_once UNIQUE (service, number);
ALTER TABLE ONLY public.controls_audit
    ADD CONSTRAINT controls_audit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.controls_audit_plan
    ADD CONSTRAINT controls_audit_plan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.controls_audit_plan
    ADD CONSTRAINT controls_audit_plan_year_key UNIQUE (year);
ALTER TABLE ONLY public.controls_authority
    ADD CONSTRAINT controls_authority_day UNIQUE (unit, matter, valid_from);
ALTER TABLE ONLY public.controls_authority
    ADD CONSTRAINT controls_authority_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.controls_bid
    ADD CONSTRAINT controls_bid_number UNIQUE (tender_id, number);
ALTER TABLE ONLY public.controls_bid
    ADD CONSTRAINT controls_bid_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.controls_evidence
    ADD CONSTRAINT controls_evidence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.controls_finding
    ADD CONSTRAINT controls_finding_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.controls_risk
    ADD CONSTRAINT controls_risk_code UNIQUE (year, code);
ALTER TABLE ONLY public.controls_risk
    ADD CONSTRAINT controls_risk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.controls_statement
    ADD CONSTRAINT controls_statement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.controls_statement
    ADD CONSTRAINT controls_statement_year_key UNIQUE (year);
ALTER TABLE ONLY public.controls_tender
    ADD CONSTRAINT controls_tender_number_key UNIQUE (number);
ALTER TABLE ONLY public.controls_tender
    ADD CONSTRAINT controls_tender_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_amenity_use
    ADD CONSTRAINT desk_amenity_use_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_amenity_use
    ADD CONSTRAINT desk_amenity_use_replaces_id_key UNIQUE (replaces_id);
ALTER TABLE ONLY public.desk_bell_answer
    ADD CONSTRAINT desk_bell_answer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_bell_answer
    ADD CONSTRAINT desk_bell_answer_replaces_id_key UNIQUE (replaces_id);
ALTER TABLE ONLY public.desk_bell
    ADD CONSTRAINT desk_bell_code_key UNIQUE (code);
ALTER TABLE ONLY public.desk_bell
    ADD CONSTRAINT desk_bell_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_call
    ADD CONSTRAINT desk_call_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_call
    ADD CONSTRAINT desk_call_replaces_id_key UNIQUE (replaces_id);
ALTER TABLE ONLY public.desk_counter
    ADD CONSTRAINT desk_counter_once UNIQUE (code, valid_from);
ALTER TABLE ONLY public.desk_counter
    ADD CONSTRAINT desk_counter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_courtesy
    ADD CONSTRAINT desk_courtesy_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_courtesy
    ADD CONSTRAINT desk_courtesy_replaces_id_key UNIQUE (replaces_id);
ALTER TABLE ONLY public.desk_device_day
    ADD CONSTRAINT desk_device_day_once UNIQUE (device_id, day);
ALTER TABLE ONLY public.desk_device_day
    ADD CONSTRAINT desk_device_day_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_device
    ADD CONSTRAINT desk_device_key_hash_key UNIQUE (key_hash);
ALTER TABLE ONLY public.desk_device
    ADD CONSTRAINT desk_device_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_duty
    ADD CONSTRAINT desk_duty_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_duty
    ADD CONSTRAINT desk_duty_staff_once UNIQUE (day, begins, staff_id) DEFERRABLE;
ALTER TABLE ONLY public.desk_duty
    ADD CONSTRAINT desk_duty_volunteer_once UNIQUE (day, begins, volunteer_id) DEFERRABLE;
ALTER TABLE ONLY public.desk_item
    ADD CONSTRAINT desk_item_code_key UNIQUE (code);
ALTER TABLE ONLY public.desk_item
    ADD CONSTRAINT desk_item_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_kiosk_use
    ADD CONSTRAINT desk_kiosk_use_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_loan
    ADD CONSTRAINT desk_loan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_loan
    ADD CONSTRAINT desk_loan_replaces_id_key UNIQUE (replaces_id);
ALTER TABLE ONLY public.desk_past_enquiry
    ADD CONSTRAINT desk_past_enquiry_enquiry_id_key UNIQUE (enquiry_id);
ALTER TABLE ONLY public.desk_past_enquiry
    ADD CONSTRAINT desk_past_enquiry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_queue
    ADD CONSTRAINT desk_queue_once UNIQUE (code, valid_from);
ALTER TABLE ONLY public.desk_queue
    ADD CONSTRAINT desk_queue_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_room
    ADD CONSTRAINT desk_room_code_key UNIQUE (code);
ALTER TABLE ONLY public.desk_room
    ADD CONSTRAINT desk_room_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_room_use
    ADD CONSTRAINT desk_room_use_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_swap
    ADD CONSTRAINT desk_swap_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_thing
    ADD CONSTRAINT desk_thing_label_key UNIQUE (label);
ALTER TABLE ONLY public.desk_thing
    ADD CONSTRAINT desk_thing_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_ticket
    ADD CONSTRAINT desk_ticket_code_key UNIQUE (code);
ALTER TABLE ONLY public.desk_ticket_day
    ADD CONSTRAINT desk_ticket_day_once UNIQUE (site_id, day);
ALTER TABLE ONLY public.desk_ticket_day
    ADD CONSTRAINT desk_ticket_day_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_ticket_event
    ADD CONSTRAINT desk_ticket_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_ticket
    ADD CONSTRAINT desk_ticket_number UNIQUE (site_id, day, serial);
ALTER TABLE ONLY public.desk_ticket
    ADD CONSTRAINT desk_ticket_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_training
    ADD CONSTRAINT desk_training_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_visit
    ADD CONSTRAINT desk_visit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_visit
    ADD CONSTRAINT desk_visit_replaces_id_key UNIQUE (replaces_id);
ALTER TABLE ONLY public.desk_volunteer
    ADD CONSTRAINT desk_volunteer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_watch
    ADD CONSTRAINT desk_watch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);
ALTER TABLE ONLY public.documents_delivery
    ADD CONSTRAINT documents_delivery_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.documents_form_download
    ADD CONSTRAINT documents_form_download_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.documents_form_download
    ADD CONSTRAINT documents_form_month UNIQUE (code, kind, month);
ALTER TABLE ONLY public.documents_letter_body
    ADD CONSTRAINT documents_letter_body_pkey PRIMARY KEY (letter_id);
ALTER TABLE ONLY public.documents_letter_counter
    ADD CONSTRAINT documents_letter_counter_pkey PRIMARY KEY (year);
ALTER TABLE ONLY public.documents_letter_delivery
    ADD CONSTRAINT documents_letter_delivered_once UNIQUE (letter_id, kind, on_date);
ALTER TABLE ONLY public.documents_letter_delivery
    ADD CONSTRAINT documents_letter_delivery_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.documents_letter
    ADD CONSTRAINT documents_letter_number_key UNIQUE (number);
ALTER TABLE ONLY public.documents_letter
    ADD CONSTRAINT documents_letter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.documents_letter
    ADD CONSTRAINT documents_letter_serial UNIQUE (year, serial);
ALTER TABLE ONLY public.documents_letter_wording
    ADD CONSTRAINT documents_letter_wording_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.documents_notice_counter
    ADD CONSTRAINT documents_notice_counter_pkey PRIMARY KEY (year);
ALTER TABLE ONLY public.documents_notice
    ADD CONSTRAINT documents_notice_number_key UNIQUE (number);
ALTER TABLE ONLY public.documents_notice
    ADD CONSTRAINT documents_notice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.documents_notice
    ADD CONSTRAINT documents_notice_position UNIQUE (run_id, "position");
ALTER TABLE ONLY public.documents_notice_run
    ADD CONSTRAINT documents_notice_run_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.documents_letter_wording
    ADD CONSTRAINT documents_wording_version UNIQUE (code, version);
ALTER TABLE ONLY public.inspections_defect
    ADD CONSTRAINT inspections_defect_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inspections_expected
    ADD CONSTRAINT inspections_expected_once UNIQUE (facility_id, sheet_code, first);
ALTER TABLE ONLY public.inspections_expected
    ADD CONSTRAINT inspections_expected_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inspections_facility
    ADD CONSTRAINT inspections_facility_code_key UNIQUE (code);
ALTER TABLE ONLY public.inspections_facility
    ADD CONSTRAINT inspections_facility_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inspections_message
    ADD CONSTRAINT inspections_message_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inspections_observation
    ADD CONSTRAINT inspections_observation_observation_id_key UNIQUE (observation_id);
ALTER TABLE ONLY public.inspections_observation
    ADD CONSTRAINT inspections_observation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inspections_round
    ADD CONSTRAINT inspections_round_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inspections_round
    ADD CONSTRAINT inspections_round_turn UNIQUE (facility_id, sheet_code, on_date, turn);
ALTER TABLE ONLY public.inspections_sheet
    ADD CONSTRAINT inspections_sheet_day UNIQUE (code, valid_from);
ALTER TABLE ONLY public.inspections_sheet
    ADD CONSTRAINT inspections_sheet_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inspections_subject
    ADD CONSTRAINT inspections_subject_code_key UNIQUE (code);
ALTER TABLE ONLY public.inspections_subject
    ADD CONSTRAINT inspections_subject_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inspections_upkeep
    ADD CONSTRAINT inspections_upkeep_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inspections_visitor
    ADD CONSTRAINT inspections_visitor_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kit_cache
    ADD CONSTRAINT kit_cache_pkey PRIMARY KEY (cache_key);
ALTER TABLE ONLY public.kit_message
    ADD CONSTRAINT kit_message_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kit_outbox_event
    ADD CONSTRAINT kit_outbox_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kit_reaction
    ADD CONSTRAINT kit_reaction_once UNIQUE (event_id, reaction);
ALTER TABLE ONLY public.kit_reaction
    ADD CONSTRAINT kit_reaction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kit_record_load
    ADD CONSTRAINT kit_record_load_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kit_stored_file
    ADD CONSTRAINT kit_stored_file_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.office_account_scheme
    ADD CONSTRAINT office_account_scheme_code_key UNIQUE (code);
ALTER TABLE ONLY public.office_account_scheme
    ADD CONSTRAINT office_account_scheme_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.office_agency
    ADD CONSTRAINT office_agency_code_key UNIQUE (code);
ALTER TABLE ONLY public.office_agency
    ADD CONSTRAINT office_agency_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.office_api_token
    ADD CONSTRAINT office_api_token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.office_api_token
    ADD CONSTRAINT office_api_token_prefix_key UNIQUE (prefix);
ALTER TABLE ONLY public.office_api_token
    ADD CONSTRAINT office_api_token_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.office_assignment
    ADD CONSTRAINT office_assignment_once UNIQUE (staff_id, role, valid_from);
ALTER TABLE ONLY public.office_assignment
    ADD CONSTRAINT office_assignment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.office_branch
    ADD CONSTRAINT office_branch_code_key UNIQUE (code);
ALTER TABLE ONLY public.office_branch
    ADD CONSTRAINT office_branch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.office_calendar_day
    ADD CONSTRAINT office_calendar_day_day_key UNIQUE (day);
ALTER TABLE ONLY public.office_calendar_day
    ADD CONSTRAINT office_calendar_day_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.office_case_type
    ADD CONSTRAINT office_case_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.office_case_type
    ADD CONSTRAINT office_case_type_word_key UNIQUE (word);
ALTER TABLE ONLY public.office_dated_setting
    ADD CONSTRAINT office_dated_setting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.office_look
    ADD CONSTRAINT office_look_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.office_saved_view
    ADD CONSTRAINT office_saved_view_once UNIQUE (staff_id, page, name);
ALTER TABLE ONLY public.office_saved_view
    ADD CONSTRAINT office_saved_view_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.office_section
    ADD CONSTRAINT office_section_code_key UNIQUE (code);
ALTER TABLE ONLY public.office_section
    ADD CONSTRAINT office_section_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.office_section
    ADD CONSTRAINT office_section_position_key UNIQUE ("position");
ALTER TABLE ONLY public.office_site
    ADD CONSTRAINT office_site_code_key UNIQUE (code);
ALTER TABLE ONLY public.office_site_period
    ADD CONSTRAINT office_site_period_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.office_site
    ADD CONSTRAINT office_site_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.office_staff_groups
    ADD CONSTRAINT office_staff_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.office_staff_groups
    ADD CONSTRAINT office_staff_groups_staff_id_group_id_010f21cb_uniq UNIQUE (staff_id, group_id);
ALTER TABLE ONLY public.office_staff
    ADD CONSTRAINT office_staff_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.office_staff_user_permissions
    ADD CONSTRAINT office_staff_user_permis_staff_id_permission_id_752c49fb_uniq UNIQUE (staff_id, permission_id);
ALTER TABLE ONLY public.office_staff_user_permissions
    ADD CONSTRAINT office_staff_user_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.office_staff
    ADD CONSTRAINT office_staff_username_key UNIQUE (username);
ALTER TABLE ONLY public.pages_attempt
    ADD CONSTRAINT pages_attempt_once UNIQUE (scope, key, "window");
ALTER TABLE ONLY public.pages_attempt
    ADD CONSTRAINT pages_attempt_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.pages_content
    ADD CONSTRAINT pages_content_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.pages_faq
    ADD CONSTRAINT pages_faq_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.pages_home
    ADD CONSTRAINT pages_home_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.pages_news_index
    ADD CONSTRAINT pages_news_index_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.pages_news
    ADD CONSTRAINT pages_news_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY public.pages_text
    ADD CONSTRAINT pages_text_pkey PRIMARY KEY (page_id);
ALTER TABLE ONLY public.pages_visit
    ADD CONSTRAINT pages_visit_pkey PRIMARY KEY (path);
ALTER TABLE ONLY public.payments_account
    ADD CONSTRAINT payments_account_code_key UNIQUE (code);
ALTER TABLE ONLY public.payments_account
    ADD CONSTRAINT payments_account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_adjustment
    ADD CONSTRAINT payments_adjustment_key_key UNIQUE (key);
ALTER TABLE ONLY public.payments_adjustment
    ADD CONSTRAINT payments_adjustment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_day_closing
    ADD CONSTRAINT payments_closing_once UNIQUE (cashier_id, on_date);
ALTER TABLE ONLY public.payments_collection_file
    ADD CONSTRAINT payments_collection_file_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_collection_line
    ADD CONSTRAINT payments_collection_line_identity_key UNIQUE (identity);
ALTER TABLE ONLY public.payments_collection_line
    ADD CONSTRAINT payments_collection_line_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_day_closing
    ADD CONSTRAINT payments_day_closing_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_entry
    ADD CONSTRAINT payments_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_instrument
    ADD CONSTRAINT payments_instrument_pkey PRIMARY KEY (receipt_id);
ALTER TABLE ONLY public.payments_collection_line
    ADD CONSTRAINT payments_line_once UNIQUE (file_id, line_no);
ALTER TABLE ONLY public.payments_major_debtor
    ADD CONSTRAINT payments_major_debtor_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_order_counter
    ADD CONSTRAINT payments_order_counter_pkey PRIMARY KEY (year);
ALTER TABLE ONLY public.payments_order_export
    ADD CONSTRAINT payments_order_export_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_order_item
    ADD CONSTRAINT payments_order_item_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_past_payment
    ADD CONSTRAINT payments_past_payment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_past_payment
    ADD CONSTRAINT payments_past_payment_receipt_id_key UNIQUE (receipt_id);
ALTER TABLE ONLY public.payments_payment_order
    ADD CONSTRAINT payments_payment_order_order_no_key UNIQUE (order_no);
ALTER TABLE ONLY public.payments_payment_order
    ADD CONSTRAINT payments_payment_order_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_payment
    ADD CONSTRAINT payments_payment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_plan_case
    ADD CONSTRAINT payments_plan_case_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_plan_instalment
    ADD CONSTRAINT payments_plan_instalment_once UNIQUE (plan_id, "position");
ALTER TABLE ONLY public.payments_plan_instalment
    ADD CONSTRAINT payments_plan_instalment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_plan
    ADD CONSTRAINT payments_plan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_plan
    ADD CONSTRAINT payments_plan_request_id_key UNIQUE (request_id);
ALTER TABLE ONLY public.payments_receipt_counter
    ADD CONSTRAINT payments_receipt_counter_pkey PRIMARY KEY (year);
ALTER TABLE ONLY public.payments_receipt
    ADD CONSTRAINT payments_receipt_key_key UNIQUE (key);
ALTER TABLE ONLY public.payments_receipt
    ADD CONSTRAINT payments_receipt_number_key UNIQUE (number);
ALTER TABLE ONLY public.payments_receipt
    ADD CONSTRAINT payments_receipt_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_receipt
    ADD CONSTRAINT payments_receipt_reported_as_key UNIQUE (reported_as);
ALTER TABLE ONLY public.payments_receipt_return
    ADD CONSTRAINT payments_receipt_return_code_key UNIQUE (code);
ALTER TABLE ONLY public.payments_receipt_return
    ADD CONSTRAINT payments_receipt_return_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_receipt
    ADD CONSTRAINT payments_receipt_serial UNIQUE (year, serial);
ALTER TABLE ONLY public.payments_receivable
    ADD CONSTRAINT payments_receivable_pay_code_key UNIQUE (pay_code);
ALTER TABLE ONLY public.payments_receivable
    ADD CONSTRAINT payments_receivable_pkey PRIMARY KEY (case_id);
ALTER TABLE ONLY public.payments_reference
    ADD CONSTRAINT payments_reference_pkey PRIMARY KEY (value);
ALTER TABLE ONLY public.payments_suspense_item
    ADD CONSTRAINT payments_suspense_item_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_suspense_move
    ADD CONSTRAINT payments_suspense_move_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payments_suspense_move
    ADD CONSTRAINT payments_suspense_move_undoes_id_key UNIQUE (undoes_id);
ALTER TABLE ONLY public.plans_assessment
    ADD CONSTRAINT plans_assessment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.plans_assessment
    ADD CONSTRAINT plans_assessment_quarter UNIQUE (year, quarter);
ALTER TABLE ONLY public.plans_finding
    ADD CONSTRAINT plans_finding_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.plans_item
    ADD CONSTRAINT plans_item_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.plans_item
    ADD CONSTRAINT plans_item_position UNIQUE (strategy_id, "position");
ALTER TABLE ONLY public.plans_outcome
    ADD CONSTRAINT plans_outcome_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.plans_score
    ADD CONSTRAINT plans_score_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.plans_score
    ADD CONSTRAINT plans_score_position UNIQUE (assessment_id, "position");
ALTER TABLE ONLY public.plans_strategy
    ADD CONSTRAINT plans_strategy_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.plans_strategy
    ADD CONSTRAINT plans_strategy_position UNIQUE (version_id, "position");
ALTER TABLE ONLY public.plans_submission
    ADD CONSTRAINT plans_submission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.plans_target
    ADD CONSTRAINT plans_target_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.plans_target
    ADD CONSTRAINT plans_target_position UNIQUE (item_id, "position");
ALTER TABLE ONLY public.plans_version
    ADD CONSTRAINT plans_version_number UNIQUE (year, number);
ALTER TABLE ONLY public.plans_version
    ADD CONSTRAINT plans_version_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);
ALTER TABLE ONLY public.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_assignment
    ADD CONSTRAINT reports_assignment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_assignment
    ADD CONSTRAINT reports_assignment_section UNIQUE (report_id, section);
ALTER TABLE ONLY public.reports_branch_file
    ADD CONSTRAINT reports_branch_file_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_branch_file
    ADD CONSTRAINT reports_branch_file_sha256_key UNIQUE (sha256);
ALTER TABLE ONLY public.reports_closed_distinct
    ADD CONSTRAINT reports_closed_distinct_once UNIQUE (figure, first, last, site);
ALTER TABLE ONLY public.reports_closed_distinct
    ADD CONSTRAINT reports_closed_distinct_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_closed_sum
    ADD CONSTRAINT reports_closed_once UNIQUE (facts, month, site, parts);
ALTER TABLE ONLY public.reports_closed_set
    ADD CONSTRAINT reports_closed_set_pkey PRIMARY KEY (facts);
ALTER TABLE ONLY public.reports_closed_sum
    ADD CONSTRAINT reports_closed_sum_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_comment
    ADD CONSTRAINT reports_comment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_photo
    ADD CONSTRAINT reports_photo_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_photo
    ADD CONSTRAINT reports_photo_position UNIQUE (report_id, section, "position");
ALTER TABLE ONLY public.reports_report
    ADD CONSTRAINT reports_report_edition UNIQUE (outline, period, edition);
ALTER TABLE ONLY public.reports_report
    ADD CONSTRAINT reports_report_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_section_text
    ADD CONSTRAINT reports_section_text_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_section_text
    ADD CONSTRAINT reports_section_text_version UNIQUE (report_id, section, version);
ALTER TABLE ONLY public.reports_signature
    ADD CONSTRAINT reports_signature_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_snapshot_chunk
    ADD CONSTRAINT reports_snapshot_chunk_once UNIQUE (facts_id, "position");
ALTER TABLE ONLY public.reports_snapshot_chunk
    ADD CONSTRAINT reports_snapshot_chunk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_snapshot_facts
    ADD CONSTRAINT reports_snapshot_facts_once UNIQUE (snapshot_id, code);
ALTER TABLE ONLY public.reports_snapshot_facts
    ADD CONSTRAINT reports_snapshot_facts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_snapshot_figure
    ADD CONSTRAINT reports_snapshot_figure_once UNIQUE (snapshot_id, code);
ALTER TABLE ONLY public.reports_snapshot_figure
    ADD CONSTRAINT reports_snapshot_figure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reports_snapshot
    ADD CONSTRAINT reports_snapshot_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.requests_case
    ADD CONSTRAINT requests_case_once UNIQUE (request_id, case_id);
ALTER TABLE ONLY public.requests_case
    ADD CONSTRAINT requests_case_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.requests_contact
    ADD CONSTRAINT requests_contact_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.requests_counter
    ADD CONSTRAINT requests_counter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.requests_counter
    ADD CONSTRAINT requests_counter_year_key UNIQUE (year);
ALTER TABLE ONLY public.requests_draft
    ADD CONSTRAINT requests_draft_code_hash_key UNIQUE (code_hash);
ALTER TABLE ONLY public.requests_draft
    ADD CONSTRAINT requests_draft_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.requests_event
    ADD CONSTRAINT requests_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.requests_event_secret
    ADD CONSTRAINT requests_event_secret_event_id_key UNIQUE (event_id);
ALTER TABLE ONLY public.requests_event_secret
    ADD CONSTRAINT requests_event_secret_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.requests_extension
    ADD CONSTRAINT requests_extension_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.requests_file
    ADD CONSTRAINT requests_file_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.requests_past_matter
    ADD CONSTRAINT requests_past_matter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.requests_past_matter
    ADD CONSTRAINT requests_past_once UNIQUE (kind, record_id);
ALTER TABLE ONLY public.requests_pause
    ADD CONSTRAINT requests_pause_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.requests_rating
    ADD CONSTRAINT requests_rating_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.requests_request
    ADD CONSTRAINT requests_request_number_key UNIQUE (number);
ALTER TABLE ONLY public.requests_request
    ADD CONSTRAINT requests_request_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.requests_request
    ADD CONSTRAINT requests_request_serial UNIQUE (year, serial);
ALTER TABLE ONLY public.requests_request
    ADD CONSTRAINT requests_request_take_key_key UNIQUE (take_key);
ALTER TABLE ONLY public.requests_seal_key
    ADD CONSTRAINT requests_seal_key_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.requests_sealed
    ADD CONSTRAINT requests_sealed_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_article
    ADD CONSTRAINT reviews_article_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_award
    ADD CONSTRAINT reviews_award_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_candidate
    ADD CONSTRAINT reviews_candidate_once UNIQUE (draw_id, extension);
ALTER TABLE ONLY public.reviews_candidate
    ADD CONSTRAINT reviews_candidate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_change
    ADD CONSTRAINT reviews_change_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_conduct_mark
    ADD CONSTRAINT reviews_conduct_mark_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_conduct_month
    ADD CONSTRAINT reviews_conduct_month_month_key UNIQUE (month);
ALTER TABLE ONLY public.reviews_conduct_month
    ADD CONSTRAINT reviews_conduct_month_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_conduct
    ADD CONSTRAINT reviews_conduct_once UNIQUE (month, role, person);
ALTER TABLE ONLY public.reviews_conduct
    ADD CONSTRAINT reviews_conduct_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_courtesy_test
    ADD CONSTRAINT reviews_courtesy_test_candidate_id_key UNIQUE (candidate_id);
ALTER TABLE ONLY public.reviews_courtesy_test
    ADD CONSTRAINT reviews_courtesy_test_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_courtesy_test
    ADD CONSTRAINT reviews_courtesy_test_test_id_key UNIQUE (test_id);
ALTER TABLE ONLY public.reviews_draw
    ADD CONSTRAINT reviews_draw_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_honour
    ADD CONSTRAINT reviews_honour_once UNIQUE NULLS NOT DISTINCT (category, first, last, person, section_id);
ALTER TABLE ONLY public.reviews_honour
    ADD CONSTRAINT reviews_honour_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_idea
    ADD CONSTRAINT reviews_idea_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_idea_review
    ADD CONSTRAINT reviews_idea_review_once UNIQUE (idea_id, member_id);
ALTER TABLE ONLY public.reviews_idea_review
    ADD CONSTRAINT reviews_idea_review_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_manual
    ADD CONSTRAINT reviews_manual_once UNIQUE (kind, title);
ALTER TABLE ONLY public.reviews_manual
    ADD CONSTRAINT reviews_manual_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_manual_version
    ADD CONSTRAINT reviews_manual_version_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_conduct_mark
    ADD CONSTRAINT reviews_mark_once UNIQUE (review_id, member_id);
ALTER TABLE ONLY public.reviews_sheet
    ADD CONSTRAINT reviews_sheet_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_skill_result
    ADD CONSTRAINT reviews_skill_result_once UNIQUE (test_id, person);
ALTER TABLE ONLY public.reviews_skill_result
    ADD CONSTRAINT reviews_skill_result_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_skill_test
    ADD CONSTRAINT reviews_skill_test_once UNIQUE (kind, held_on, title);
ALTER TABLE ONLY public.reviews_skill_test
    ADD CONSTRAINT reviews_skill_test_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_staff_event
    ADD CONSTRAINT reviews_staff_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_star
    ADD CONSTRAINT reviews_star_once UNIQUE (month, section_id);
ALTER TABLE ONLY public.reviews_star
    ADD CONSTRAINT reviews_star_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviews_manual_version
    ADD CONSTRAINT reviews_version_once UNIQUE (manual_id, number);
ALTER TABLE ONLY public.simple_translation_simpletranslation
    ADD CONSTRAINT simple_translation_simpletranslation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_provider_uid_fc810c6e_uniq UNIQUE (provider, uid);
ALTER TABLE ONLY public.socialaccount_socialapp
    ADD CONSTRAINT socialaccount_socialapp_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq UNIQUE (app_id, account_id);
ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.surveys_improvement_event
    ADD CONSTRAINT surveys_improvement_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.surveys_improvement
    ADD CONSTRAINT surveys_improvement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.surveys_invitation
    ADD CONSTRAINT surveys_invitation_pkey PRIMARY KEY (token);
ALTER TABLE ONLY public.surveys_loaded
    ADD CONSTRAINT surveys_loaded_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.surveys_poll
    ADD CONSTRAINT surveys_poll_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.surveys_poll
    ADD CONSTRAINT surveys_poll_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.surveys_rating
    ADD CONSTRAINT surveys_rating_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.surveys_response
    ADD CONSTRAINT surveys_response_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.surveys_sending
    ADD CONSTRAINT surveys_sending_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.surveys_spent
    ADD CONSTRAINT surveys_spent_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.surveys_survey
    ADD CONSTRAINT surveys_survey_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.surveys_version
    ADD CONSTRAINT surveys_version_once UNIQUE (survey_id, number);
ALTER TABLE ONLY public.surveys_version
    ADD CONSTRAINT surveys_version_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.surveys_vote
    ADD CONSTRAINT surveys_vote_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_name_key UNIQUE (name);
ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_content_type_id_object_id_tag_id_4bb97a8e_uni UNIQUE (content_type_id, object_id, tag_id);
ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT unique_permission UNIQUE (group_id, page_id, permission_id);
ALTER TABLE ONLY public.wagtailadmin_admin
    ADD CONSTRAINT wagtailadmin_admin_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editingsession_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formstate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_apitoken
    ADD CONSTRAINT wagtailcore_apitoken_key_hash_key UNIQUE (key_hash);
ALTER TABLE ONLY public.wagtailcore_apitoken
    ADD CONSTRAINT wagtailcore_apitoken_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_collection
    ADD CONSTRAINT wagtailcore_collection_path_key UNIQUE (path);
ALTER TABLE ONLY public.wagtailcore_collection
    ADD CONSTRAINT wagtailcore_collection_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collectionvi_collectionviewrestrictio_988995ae_uniq UNIQUE (collectionviewrestriction_id, group_id);
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collectionviewrestriction_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction
    ADD CONSTRAINT wagtailcore_collectionviewrestriction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentreply_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapprova_groupapprovaltask_id_gro_bb5ee7eb_uniq UNIQUE (groupapprovaltask_id, group_id);
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapprovaltask_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask
    ADD CONSTRAINT wagtailcore_groupapprovaltask_pkey PRIMARY KEY (task_ptr_id);
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcollect_group_id_collection_id_p_a21cefe9_uniq UNIQUE (group_id, collection_id, permission_id);
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcollectionpermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppagepermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsiteper_group_id_site_id_permiss_a58ee30d_uniq UNIQUE (group_id, site_id, permission_id);
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsitepermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_locale
    ADD CONSTRAINT wagtailcore_locale_language_code_key UNIQUE (language_code);
ALTER TABLE ONLY public.wagtailcore_locale
    ADD CONSTRAINT wagtailcore_locale_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_modellogentry
    ADD CONSTRAINT wagtailcore_modellogentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_path_key UNIQUE (path);
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_translation_key_locale_id_9b041bad_uniq UNIQUE (translation_key, locale_id);
ALTER TABLE ONLY public.wagtailcore_pagelogentry
    ADD CONSTRAINT wagtailcore_pagelogentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_pagerevision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_page_id_user_id_0cef73ed_uniq UNIQUE (page_id, user_id);
ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageviewrest_pageviewrestriction_id_g_d23f80bb_uniq UNIQUE (pageviewrestriction_id, group_id);
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageviewrestriction_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction
    ADD CONSTRAINT wagtailcore_pageviewrestriction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenceind_base_content_type_id_obj_9e6ccd6a_uniq UNIQUE (base_content_type_id, object_id, to_content_type_id, to_object_id, content_path_hash);
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenceindex_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_hostname_port_2c626d70_uniq UNIQUE (hostname, port);
ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_task
    ADD CONSTRAINT wagtailcore_task_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploadedfile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_workflow
    ADD CONSTRAINT wagtailcore_workflow_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflowcontenttype_pkey PRIMARY KEY (content_type_id);
ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflowpage_pkey PRIMARY KEY (page_id);
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflowstate_current_task_state_id_key UNIQUE (current_task_state_id);
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflowstate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflowtask_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflowtask_workflow_id_task_id_4ec7a62b_uniq UNIQUE (workflow_id, task_id);
ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailembeds_embed
    ADD CONSTRAINT wagtailembeds_embed_hash_c9bd8c9a_uniq UNIQUE (hash);
ALTER TABLE ONLY public.wagtailembeds_embed
    ADD CONSTRAINT wagtailembeds_embed_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailforms_formsubmission
    ADD CONSTRAINT wagtailforms_formsubmission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendition_image_id_filter_spec_foc_323c8fe0_uniq UNIQUE (image_id, filter_spec, focal_point_key);
ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendition_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_redirect_old_path_site_id_783622d7_uniq UNIQUE (old_path, site_id);
ALTER TABLE ONLY public.wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_redirect_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexentry_content_type_id_object_i_bcd7ba73_uniq UNIQUE (content_type_id, object_id);
ALTER TABLE ONLY public.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_user_id_key UNIQUE (user_id);
CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);
CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);
CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);
CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);
CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);
CREATE INDEX activities_agenda_item_session_id_91f9c1a8 ON public.activities_agenda_item USING btree (session_id);
CREATE INDEX activities_attendance_session_id_d0f2a79a ON public.activities_attendance USING btree (session_id);
CREATE INDEX activities_attendance_staff_id_a7721420 ON public.activities_attendance USING btree (staff_id);
CREATE INDEX activities_entry_list ON public.activities_entry USING btree (register, on_date DESC, id DESC) WHERE is_current;
CREATE INDEX activities_handout_session_id_2a77e647 ON public.activities_handout USING btree (session_id);
CREATE INDEX activities_resolution_note_resolution_id_4eea3ce3 ON public.activities_resolution_note USING btree (resolution_id);
CREATE INDEX activities_resolution_open ON public.activities_resolution USING btree (due_on) WHERE (done_on IS NULL);
CREATE INDEX activities_resolution_session_id_1f259ac7 ON public.activities_resolution USING btree (session_id);
CREATE INDEX activities_resolution_staff_id_baa55b69 ON public.activities_resolution USING btree (staff_id);
CREATE INDEX activities_session_change_session_id_ed05dddb ON public.activities_session_change USING btree (session_id);
CREATE INDEX activities_session_clerk_session_id_7eed12a7 ON public.activities_session_clerk USING btree (session_id);
CREATE INDEX activities_session_day ON public.activities_session USING btree (held_on, kind);
CREATE INDEX activities_session_file_session_id_a0a8ca4f ON public.activities_session_file USING btree (session_id);
CREATE INDEX activities_session_session_id_4c94651d_like ON public.activities_session USING btree (session_id varchar_pattern_ops);
CREATE INDEX amenityuse_list ON public.desk_amenity_use USING btree (on_date DESC, id DESC) WHERE is_current;
CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);
CREATE INDEX base_content_object_idx ON public.wagtailcore_revision USING btree (base_content_type_id, object_id);
CREATE INDEX bellanswer_list ON public.desk_bell_answer USING btree (on_date DESC, id DESC) WHERE is_current;
CREATE INDEX bookings_booking_case_id_5d7564df ON public.bookings_booking USING btree (case_id);
CREATE INDEX bookings_booking_day ON public.bookings_booking USING btree (starts_at, id);
CREATE INDEX bookings_booking_held ON public.bookings_booking USING btree (held_until) WHERE ((state)::text = 'held'::text);
CREATE INDEX bookings_booking_reference_af3214d4_like ON public.bookings_booking USING btree (reference varchar_pattern_ops);
CREATE INDEX bookings_booking_request ON public.bookings_booking USING btree (request_id) WHERE (request_id IS NOT NULL);
CREATE INDEX bookings_booking_slot ON public.bookings_booking USING btree (place_id, starts_at);
CREATE INDEX bookings_closure_end ON public.bookings_closure USING btree (ends_at) WHERE (withdrawn_at IS NULL);
CREATE INDEX bookings_closure_place_id_7a7aaf0b ON public.bookings_closure USING btree (place_id);
CREATE INDEX bookings_hours_timetable_id_5d2b0029 ON public.bookings_hours USING btree (timetable_id);
CREATE INDEX bookings_opening_of ON public.bookings_opening USING btree (place_id, day);
CREATE INDEX bookings_place_code_7a1a80cf_like ON public.bookings_place USING btree (code varchar_pattern_ops);
CREATE INDEX bookings_place_kind ON public.bookings_place USING btree (kind, "position");
CREATE INDEX bookings_place_site_id_d63fc68c ON public.bookings_place USING btree (site_id);
CREATE UNIQUE INDEX bookings_seat_once ON public.bookings_booking USING btree (place_id, starts_at, seat) WHERE ((state)::text = ANY ((ARRAY['held'::character varying, 'booked'::character varying, 'attended'::character varying, 'absent'::character varying, 'served'::character varying])::text[]));
CREATE INDEX bookings_step_booking_id_55d849c0 ON public.bookings_step USING btree (booking_id);
CREATE INDEX bookings_timetable_of ON public.bookings_timetable USING btree (place_id, valid_from DESC, id DESC);
CREATE INDEX bookings_waiting_case_id_f2c17d32 ON public.bookings_waiting USING btree (case_id);
CREATE INDEX bookings_waiting_next ON public.bookings_waiting USING btree (place_id, day, id) WHERE ((state)::text = 'waiting'::text);
CREATE UNIQUE INDEX bookings_waiting_once ON public.bookings_waiting USING btree (place_id, day, contact_hash) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX call_list ON public.desk_call USING btree (on_date DESC, id DESC) WHERE is_current;
CREATE INDEX cases_appearance_ahead ON public.cases_appearance USING btree (on_date, id) WHERE ((state)::text = 'set'::text);
CREATE INDEX cases_appearance_case_id_b8038b5c ON public.cases_appearance USING btree (case_id);
CREATE INDEX cases_appearance_moved_to_id_0189d60b ON public.cases_appearance USING btree (moved_to_id);
CREATE UNIQUE INDEX cases_appearance_once ON public.cases_appearance USING btree (case_id, on_date) WHERE ((state)::text = 'set'::text);
CREATE INDEX cases_batch_newest ON public.cases_batch USING btree (received_on, id);
CREATE INDEX cases_case_agency ON public.cases_case USING btree (section_id, status, agency_id, received_on, id);
CREATE INDEX cases_case_amount ON public.cases_case USING btree (section_id, status, amount_due, id);
CREATE INDEX cases_case_batch ON public.cases_case USING btree (batch_id, line_no);
CREATE INDEX cases_case_ended_on ON public.cases_case USING btree (ended_on) WHERE (ended_on IS NOT NULL);
CREATE INDEX cases_case_event_case_id_0ab495a4 ON public.cases_case_event USING btree (case_id);
CREATE INDEX cases_case_event_kind ON public.cases_case_event USING btree (kind, at DESC);
CREATE INDEX cases_case_limit ON public.cases_case USING btree (section_id, status, limit_on, id);
CREATE INDEX cases_case_obligor ON public.cases_case USING btree (obligor_id, id);
CREATE INDEX cases_case_received ON public.cases_case USING btree (section_id, status, received_on, id);
CREATE INDEX cases_case_sealed ON public.cases_case USING btree (id) WHERE (representative_cipher IS NOT NULL);
CREATE INDEX cases_case_word ON public.cases_case USING btree (section_id, status, word, received_on, id);
CREATE INDEX cases_correction_case_id_6ad7f97d ON public.cases_correction USING btree (case_id);
CREATE UNIQUE INDEX cases_correction_one_open ON public.cases_correction USING btree (case_id) WHERE ((outcome)::text = ''::text);
CREATE INDEX cases_correction_open ON public.cases_correction USING btree (due_on) WHERE ((outcome)::text = ''::text);
CREATE INDEX cases_obligor_grams ON public.cases_obligor USING gin (name_grams);
CREATE INDEX cases_obligor_rehash ON public.cases_obligor USING btree (key_version, id);
CREATE INDEX cases_suspension_case_id_e5ee2e7f ON public.cases_suspension USING btree (case_id);
CREATE UNIQUE INDEX cases_suspension_one_running ON public.cases_suspension USING btree (case_id) WHERE (to_date IS NULL);
CREATE INDEX content_object_idx ON public.wagtailcore_revision USING btree (content_type_id, object_id);
CREATE INDEX controls_audit_plan_id_f4da3ce9 ON public.controls_audit USING btree (plan_id);
CREATE INDEX controls_evidence_list ON public.controls_evidence USING btree (on_date DESC, id DESC);
CREATE INDEX controls_finding_audit_id_a5b11e64 ON public.controls_finding USING btree (audit_id);
CREATE INDEX controls_tender_number_b766a321_like ON public.controls_tender USING btree (number varchar_pattern_ops);
CREATE INDEX courtesy_list ON public.desk_courtesy USING btree (on_date DESC, id DESC) WHERE is_current;
CREATE INDEX desk_bell_answer_bell_id_c729563d ON public.desk_bell_answer USING btree (bell_id);
CREATE INDEX desk_bell_code_9e7ff5d2_like ON public.desk_bell USING btree (code varchar_pattern_ops);
CREATE INDEX desk_bell_site_id_51654eb6 ON public.desk_bell USING btree (site_id);
CREATE INDEX desk_counter_site_id_9e070a5c ON public.desk_counter USING btree (site_id);
CREATE INDEX desk_device_site_id_0d96a8bc ON public.desk_device USING btree (site_id);
CREATE INDEX desk_duty_day ON public.desk_duty USING btree (day, kind);
CREATE INDEX desk_duty_staff_id_48ffb17b ON public.desk_duty USING btree (staff_id);
CREATE INDEX desk_duty_volunteer_id_561ae2e9 ON public.desk_duty USING btree (volunteer_id);
CREATE INDEX desk_item_code_ee2bbe80_like ON public.desk_item USING btree (code varchar_pattern_ops);
CREATE INDEX desk_kiosk_use_day ON public.desk_kiosk_use USING btree (on_date, what);
CREATE UNIQUE INDEX desk_loan_one_out ON public.desk_loan USING btree (thing_id) WHERE ((back_at IS NULL) AND is_current AND (NOT is_struck));
CREATE INDEX desk_loan_thing_id_69c5181f ON public.desk_loan USING btree (thing_id);
CREATE INDEX desk_past_enquiry_day ON public.desk_past_enquiry USING btree (on_date, channel);
CREATE INDEX desk_past_enquiry_enquiry_id_8c98d07c_like ON public.desk_past_enquiry USING btree (enquiry_id varchar_pattern_ops);
CREATE INDEX desk_queue_site_id_4bbd2f2b ON public.desk_queue USING btree (site_id);
CREATE INDEX desk_room_code_a8bbe61a_like ON public.desk_room USING btree (code varchar_pattern_ops);
CREATE INDEX desk_room_site_id_6e2e61c9 ON public.desk_room USING btree (site_id);
CREATE INDEX desk_room_use_list ON public.desk_room_use USING btree (began_at DESC, id DESC);
CREATE INDEX desk_room_use_room_id_582955eb ON public.desk_room_use USING btree (room_id);
CREATE INDEX desk_swap_duty_id_2e9eb802 ON public.desk_swap USING btree (duty_id);
CREATE UNIQUE INDEX desk_swap_one_open ON public.desk_swap USING btree (duty_id) WHERE ((answer)::text = ''::text);
CREATE INDEX desk_swap_other_id_3b730880 ON public.desk_swap USING btree (other_id);
CREATE INDEX desk_thing_label_923898aa_like ON public.desk_thing USING btree (label varchar_pattern_ops);
CREATE INDEX desk_thing_site_id_1a426ca6 ON public.desk_thing USING btree (site_id);
CREATE INDEX desk_ticket_by_day ON public.desk_ticket USING btree (day, state);
CREATE INDEX desk_ticket_code_82ecff32_like ON public.desk_ticket USING btree (code varchar_pattern_ops);
CREATE INDEX desk_ticket_event_ticket_id_dbf21c8d ON public.desk_ticket_event USING btree (ticket_id);
CREATE INDEX desk_ticket_line ON public.desk_ticket USING btree (site_id, day, turn_at, serial);
CREATE UNIQUE INDEX desk_ticket_one_in_hand ON public.desk_ticket USING btree (counter_id) WHERE ((state)::text = ANY ((ARRAY['called'::character varying, 'serving'::character varying])::text[]));
CREATE INDEX desk_ticket_queue_id_3f39cf8a ON public.desk_ticket USING btree (queue_id);
CREATE INDEX desk_training_volunteer_id_4cf1ede7 ON public.desk_training USING btree (volunteer_id);
CREATE INDEX desk_watch_use_id_79d7c68d ON public.desk_watch USING btree (use_id);
CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);
CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);
CREATE INDEX documents_delivery_effect ON public.documents_delivery USING btree (effective_on) WHERE (effective_on IS NOT NULL);
CREATE INDEX documents_delivery_notice_id_b8107436 ON public.documents_delivery USING btree (notice_id);
CREATE INDEX documents_letter_delivery_letter_id_d71fc11e ON public.documents_letter_delivery USING btree (letter_id);
CREATE INDEX documents_letter_number_369aec09_like ON public.documents_letter USING btree (number varchar_pattern_ops);
CREATE INDEX documents_letter_request ON public.documents_letter USING btree (request_number);
CREATE INDEX documents_letter_words_used ON public.documents_letter USING btree (code, version);
CREATE INDEX documents_notice_case_id_6f68f760 ON public.documents_notice USING btree (case_id);
CREATE INDEX documents_notice_number_f9960de0_like ON public.documents_notice USING btree (number varchar_pattern_ops);
CREATE INDEX documents_notice_run_file_id_805494df ON public.documents_notice_run USING btree (file_id);
CREATE INDEX documents_run_open ON public.documents_notice_run USING btree (scope, scope_id) WHERE (NOT ((state)::text = ANY ((ARRAY['done'::character varying, 'cancelled'::character varying])::text[])));
CREATE INDEX formstate_user_object ON public.wagtailadmin_formstate USING btree (user_id, content_type_id, object_id, parent_object_id);
CREATE INDEX idx_procrastinate_jobs_worker_not_null ON public.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::public.procrastinate_job_status));
CREATE INDEX idx_procrastinate_workers_last_heartbeat ON public.procrastinate_workers USING btree (last_heartbeat);
CREATE INDEX inspections_defect_facility_id_3b3aede7 ON public.inspections_defect USING btree (facility_id);
CREATE INDEX inspections_defect_found ON public.inspections_defect USING btree (found_on);
CREATE INDEX inspections_defect_open ON public.inspections_defect USING btree (due_on) WHERE (NOT ((state)::text = 'closed'::text));
CREATE INDEX inspections_defect_round_id_10901ed0 ON public.inspections_defect USING btree (round_id);
CREATE INDEX inspections_expected_due ON public.inspections_expected USING btree (due_by);
CREATE INDEX inspections_facility_code_8f1ea70a_like ON public.inspections_facility USING btree (code varchar_pattern_ops);
CREATE INDEX inspections_message_last ON public.inspections_message USING btree (last DESC);
CREATE INDEX inspections_observation_last ON public.inspections_observation USING btree (subject, observed_on DESC, id DESC);
CREATE INDEX inspections_observation_observation_id_4b9c3266_like ON public.inspections_observation USING btree (observation_id varchar_pattern_ops);
CREATE INDEX inspections_round_list ON public.inspections_round USING btree (on_date DESC, id DESC);
CREATE INDEX inspections_subject_code_89842c2b_like ON public.inspections_subject USING btree (code varchar_pattern_ops);
CREATE INDEX inspections_upkeep_day ON public.inspections_upkeep USING btree (on_date);
CREATE INDEX inspections_upkeep_last ON public.inspections_upkeep USING btree (facility_id, kind, on_date DESC);
CREATE INDEX inspections_visitor_delete ON public.inspections_visitor USING btree (delete_on);
CREATE INDEX jobs_job_mine ON public.jobs_job USING btree (started_by, id DESC);
CREATE INDEX jobs_job_open ON public.jobs_job USING btree (id DESC) WHERE ((state)::text = ANY ((ARRAY['waiting'::character varying, 'running'::character varying])::text[]));
CREATE INDEX kit_cache_expires ON public.kit_cache USING btree (expires);
CREATE INDEX kit_message_about ON public.kit_message USING btree (about, about_id);
CREATE INDEX kit_message_open ON public.kit_message USING btree (next_at, id) WHERE ((state)::text = ANY ((ARRAY['waiting'::character varying, 'sending'::character varying])::text[]));
CREATE INDEX kit_reaction_event_id_e46bc7c1 ON public.kit_reaction USING btree (event_id);
CREATE INDEX kit_reaction_open ON public.kit_reaction USING btree (event_id) WHERE (NOT ((state)::text = 'done'::text));
CREATE INDEX loan_list ON public.desk_loan USING btree (on_date DESC, id DESC) WHERE is_current;
CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);
CREATE INDEX office_account_scheme_code_93d7c508_like ON public.office_account_scheme USING btree (code varchar_pattern_ops);
CREATE INDEX office_agency_code_2f0a5920_like ON public.office_agency USING btree (code varchar_pattern_ops);
CREATE INDEX office_api_token_agency_id_46f6471f ON public.office_api_token USING btree (agency_id);
CREATE INDEX office_api_token_created_by_id_d554b39d ON public.office_api_token USING btree (created_by_id);
CREATE INDEX office_api_token_prefix_7c2657ce_like ON public.office_api_token USING btree (prefix varchar_pattern_ops);
CREATE INDEX office_api_token_token_hash_c1dba9ba_like ON public.office_api_token USING btree (token_hash varchar_pattern_ops);
CREATE INDEX office_assignment_given_by_id_cb7f4e29 ON public.office_assignment USING btree (given_by_id);
CREATE INDEX office_assignment_staff_id_1de1b9a7 ON public.office_assignment USING btree (staff_id);
CREATE INDEX office_branch_code_c40a7789_like ON public.office_branch USING btree (code varchar_pattern_ops);
CREATE INDEX office_case_type_word_ef9bca0e_like ON public.office_case_type USING btree (word varchar_pattern_ops);
CREATE INDEX office_dated_setting_made_by_id_092a6dab ON public.office_dated_setting USING btree (made_by_id);
CREATE INDEX office_look_at ON public.office_look USING btree (at DESC);
CREATE INDEX office_look_staff ON public.office_look USING btree (staff_id, at DESC);
CREATE INDEX office_look_staff_id_6d421646 ON public.office_look USING btree (staff_id);
CREATE INDEX office_look_subject ON public.office_look USING btree (subject, subject_id, at DESC);
CREATE INDEX office_saved_view_staff_id_1eeb6c49 ON public.office_saved_view USING btree (staff_id);
CREATE INDEX office_section_code_372d6761_like ON public.office_section USING btree (code varchar_pattern_ops);
CREATE INDEX office_section_site_id_9a2ec5ca ON public.office_section USING btree (site_id);
CREATE INDEX office_setting_lookup ON public.office_dated_setting USING btree (key, scope, valid_from DESC);
CREATE INDEX office_site_code_48e543d3_like ON public.office_site USING btree (code varchar_pattern_ops);
CREATE INDEX office_site_period_made_by_id_242d9952 ON public.office_site_period USING btree (made_by_id);
CREATE INDEX office_site_period_site_id_b4ef5b84 ON public.office_site_period USING btree (site_id);
CREATE INDEX office_staff_groups_group_id_7615069b ON public.office_staff_groups USING btree (group_id);
CREATE INDEX office_staff_groups_staff_id_9930d085 ON public.office_staff_groups USING btree (staff_id);
CREATE INDEX office_staff_section_id_81f2eedd ON public.office_staff USING btree (section_id);
CREATE INDEX office_staff_user_permissions_permission_id_bde59199 ON public.office_staff_user_permissions USING btree (permission_id);
CREATE INDEX office_staff_user_permissions_staff_id_a98a36f0 ON public.office_staff_user_permissions USING btree (staff_id);
CREATE INDEX office_staff_username_d0733ea5_like ON public.office_staff USING btree (username varchar_pattern_ops);
CREATE INDEX pages_attempt_window ON public.pages_attempt USING btree ("window");
CREATE INDEX pages_home_badge_id_55ab6e89 ON public.pages_home USING btree (badge_id);
CREATE INDEX pages_visit_path_83a6e175_like ON public.pages_visit USING btree (path varchar_pattern_ops);
CREATE INDEX payments_account_agency_id_cb26cf3f ON public.payments_account USING btree (agency_id);
CREATE INDEX payments_account_code_7f7a01ae_like ON public.payments_account USING btree (code varchar_pattern_ops);
CREATE INDEX payments_adjustment_case_id_230426fa ON public.payments_adjustment USING btree (case_id);
CREATE INDEX payments_adjustment_key_fe77d21e_like ON public.payments_adjustment USING btree (key varchar_pattern_ops);
CREATE INDEX payments_collection_line_identity_2c40e4c5_like ON public.payments_collection_line USING btree (identity varchar_pattern_ops);
CREATE INDEX payments_day_closing_cashier_id_11f40ca8 ON public.payments_day_closing USING btree (cashier_id);
CREATE INDEX payments_entry_case_id_771180da ON public.payments_entry USING btree (case_id);
CREATE INDEX payments_entry_credit ON public.payments_entry USING btree (credit_id, id DESC);
CREATE INDEX payments_entry_debit ON public.payments_entry USING btree (debit_id, id DESC);
CREATE UNIQUE INDEX payments_entry_reversed_once ON public.payments_entry USING btree (reverses_id) WHERE (reverses_id IS NOT NULL);
CREATE INDEX payments_entry_source ON public.payments_entry USING btree (source, source_id) WHERE (NOT ((source)::text = 'batch'::text));
CREATE INDEX payments_file_newest ON public.payments_collection_file USING btree (taken_on DESC, id DESC);
CREATE INDEX payments_file_sha ON public.payments_collection_file USING btree (sha256);
CREATE INDEX payments_instalment_due ON public.payments_plan_instalment USING btree (due_on) WHERE (missed_on IS NULL);
CREATE UNIQUE INDEX payments_instrument_once ON public.payments_instrument USING btree (kind, bank, number) WHERE ((state)::text = ANY ((ARRAY['waiting'::character varying, 'cleared'::character varying])::text[]));
CREATE INDEX payments_instrument_open ON public.payments_instrument USING btree (due_date) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX payments_major_debtor_obligor_id_8c0e8744 ON public.payments_major_debtor USING btree (obligor_id);
CREATE UNIQUE INDEX payments_major_once ON public.payments_major_debtor USING btree (obligor_id) WHERE (left_on IS NULL);
CREATE INDEX payments_order_export_made_by_id_bae93874 ON public.payments_order_export USING btree (made_by_id);
CREATE UNIQUE INDEX payments_order_item_claimed_once ON public.payments_order_item USING btree (payment_id) WHERE ((amount < 0) AND live);
CREATE INDEX payments_order_item_order_id_1e5a5ab2 ON public.payments_order_item USING btree (order_id);
CREATE UNIQUE INDEX payments_order_item_paid_once ON public.payments_order_item USING btree (payment_id) WHERE ((amount > 0) AND live);
CREATE INDEX payments_order_state ON public.payments_payment_order USING btree (state, id DESC);
CREATE INDEX payments_past_day ON public.payments_past_payment USING btree (paid_on, method);
CREATE INDEX payments_past_payment_receipt_id_a04a95cc_like ON public.payments_past_payment USING btree (receipt_id varchar_pattern_ops);
CREATE INDEX payments_payment_case_id_f54c5fab ON public.payments_payment USING btree (case_id);
CREATE INDEX payments_payment_day ON public.payments_payment USING btree (paid_on, channel);
CREATE INDEX payments_payment_order_agency_id_0efd2862 ON public.payments_payment_order USING btree (agency_id);
CREATE INDEX payments_payment_order_approved_by_id_9fd221d4 ON public.payments_payment_order USING btree (approved_by_id);
CREATE INDEX payments_payment_order_export_id_0c2513de ON public.payments_payment_order USING btree (export_id);
CREATE INDEX payments_payment_order_move_id_053c0449 ON public.payments_payment_order USING btree (move_id);
CREATE INDEX payments_payment_order_order_no_b16de3a6_like ON public.payments_payment_order USING btree (order_no varchar_pattern_ops);
CREATE INDEX payments_payment_order_proposed_by_id_5bab50d8 ON public.payments_payment_order USING btree (proposed_by_id);
CREATE INDEX payments_payment_receipt_id_b73f7e96 ON public.payments_payment USING btree (receipt_id);
CREATE INDEX payments_payment_reversed ON public.payments_payment USING btree (id) WHERE (reversed_at IS NOT NULL);
CREATE INDEX payments_payment_taken ON public.payments_payment USING btree (taken_on, channel);
CREATE INDEX payments_plan_case_case_id_9eb5a90a ON public.payments_plan_case USING btree (case_id);
CREATE UNIQUE INDEX payments_plan_case_once ON public.payments_plan_case USING btree (case_id) WHERE is_running;
CREATE INDEX payments_plan_case_plan_id_d07347f1 ON public.payments_plan_case USING btree (plan_id);
CREATE INDEX payments_plan_instalment_plan_id_70b7d92c ON public.payments_plan_instalment USING btree (plan_id);
CREATE INDEX payments_plan_obligor_id_bc82ed18 ON public.payments_plan USING btree (obligor_id);
CREATE INDEX payments_plan_running ON public.payments_plan USING btree (made_on, id) WHERE ((state)::text = 'running'::text);
CREATE INDEX payments_receipt_cashier_id_08dffdbb ON public.payments_receipt USING btree (cashier_id);
CREATE INDEX payments_receipt_closing_id_8edb72df ON public.payments_receipt USING btree (closing_id);
CREATE INDEX payments_receipt_day ON public.payments_receipt USING btree (issued_on, method);
CREATE INDEX payments_receipt_key_1541b5eb_like ON public.payments_receipt USING btree (key varchar_pattern_ops);
CREATE INDEX payments_receipt_number_d104bd07_like ON public.payments_receipt USING btree (number varchar_pattern_ops);
CREATE INDEX payments_receipt_reported_as_2cf8a08f_like ON public.payments_receipt USING btree (reported_as varchar_pattern_ops);
CREATE INDEX payments_receipt_return_case_id_800698e0 ON public.payments_receipt_return USING btree (case_id);
CREATE INDEX payments_receipt_return_checked_by_id_fd5aecf0 ON public.payments_receipt_return USING btree (checked_by_id);
CREATE INDEX payments_receipt_return_code_b7d440ff_like ON public.payments_receipt_return USING btree (code varchar_pattern_ops);
CREATE INDEX payments_receipt_return_file_id_d0d9420f ON public.payments_receipt_return USING btree (file_id);
CREATE INDEX payments_receipt_return_payment_id_e2411a7c ON public.payments_receipt_return USING btree (payment_id);
CREATE INDEX payments_receipt_unclosed ON public.payments_receipt USING btree (cashier_id, issued_on) WHERE (closing_id IS NULL);
CREATE INDEX payments_receipt_void_asked_by_id_9c005c82 ON public.payments_receipt USING btree (void_asked_by_id);
CREATE INDEX payments_receipt_voided_by_id_6e140457 ON public.payments_receipt USING btree (voided_by_id);
CREATE INDEX payments_receivable_pay_code_fc2c03d8_like ON public.payments_receivable USING btree (pay_code varchar_pattern_ops);
CREATE INDEX payments_reference_case_id_e8e84986 ON public.payments_reference USING btree (case_id);
CREATE INDEX payments_reference_value_f300d715_like ON public.payments_reference USING btree (value varchar_pattern_ops);
CREATE INDEX payments_return_state ON public.payments_receipt_return USING btree (state, sent_at);
CREATE INDEX payments_suspense_item_case_id_bfd194e0 ON public.payments_suspense_item USING btree (case_id);
CREATE INDEX payments_suspense_item_line_id_716692c9 ON public.payments_suspense_item USING btree (line_id);
CREATE INDEX payments_suspense_item_receipt_id_ec55779c ON public.payments_suspense_item USING btree (receipt_id);
CREATE INDEX payments_suspense_move_case_id_a8b84cd5 ON public.payments_suspense_move USING btree (case_id);
CREATE INDEX payments_suspense_move_item_id_c7454d03 ON public.payments_suspense_move USING btree (item_id);
CREATE INDEX payments_suspense_open ON public.payments_suspense_item USING btree (arose_on, id) WHERE (remaining > 0);
CREATE INDEX plans_finding_assessment_id_3da6d9fb ON public.plans_finding USING btree (assessment_id);
CREATE INDEX plans_finding_open ON public.plans_finding USING btree (due) WHERE (checked_on IS NULL);
CREATE INDEX plans_outcome_newest ON public.plans_outcome USING btree (target_id, on_date, id);
CREATE INDEX plans_submission_quarter ON public.plans_submission USING btree (year, quarter);
CREATE UNIQUE INDEX plans_version_one_in_force ON public.plans_version USING btree (year) WHERE ((state)::text = 'in_force'::text);
CREATE UNIQUE INDEX plans_version_one_open ON public.plans_version USING btree (year) WHERE ((state)::text = ANY ((ARRAY['draft'::character varying, 'sent'::character varying])::text[]));
CREATE INDEX procrastinate_events_job_id_fkey_v1 ON public.procrastinate_events USING btree (job_id);
CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON public.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::public.procrastinate_job_status, 'doing'::public.procrastinate_job_status]));
CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON public.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::public.procrastinate_job_status);
CREATE INDEX procrastinate_jobs_priority_idx_v1 ON public.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::public.procrastinate_job_status);
CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON public.procrastinate_jobs USING btree (queue_name);
CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON public.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::public.procrastinate_job_status);
CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON public.procrastinate_periodic_defers USING btree (job_id);
CREATE INDEX referenceindex_source_object ON public.wagtailcore_referenceindex USING btree (base_content_type_id, object_id);
CREATE INDEX referenceindex_target_object ON public.wagtailcore_referenceindex USING btree (to_content_type_id, to_object_id);
CREATE INDEX reports_assignment_staff_id_c42c0876 ON public.reports_assignment USING btree (staff_id);
CREATE INDEX reports_branch_file_period ON public.reports_branch_file USING btree (first, last, branch, dated DESC);
CREATE INDEX reports_branch_file_sha256_3507b399_like ON public.reports_branch_file USING btree (sha256 varchar_pattern_ops);
CREATE INDEX reports_closed_set_facts_de20118b_like ON public.reports_closed_set USING btree (facts varchar_pattern_ops);
CREATE INDEX reports_comment_report_id_0ea1b19a ON public.reports_comment USING btree (report_id);
CREATE INDEX reports_signature_report_id_df6aa268 ON public.reports_signature USING btree (report_id);
CREATE INDEX reports_snapshot_newest ON public.reports_snapshot USING btree (made_at DESC, id DESC);
CREATE INDEX requests_case_case_id_e479fcfa ON public.requests_case USING btree (case_id);
CREATE INDEX requests_contact_hash ON public.requests_contact USING btree (hash);
CREATE INDEX requests_contact_request_id_4d2d2a87 ON public.requests_contact USING btree (request_id);
CREATE INDEX requests_draft_expires_on_f2dcf636 ON public.requests_draft USING btree (expires_on);
CREATE INDEX requests_ended ON public.requests_request USING btree (ended_on, id) WHERE (ended_on IS NOT NULL);
CREATE INDEX requests_event_request_id_47a29693 ON public.requests_event USING btree (request_id);
CREATE UNIQUE INDEX requests_extension_once ON public.requests_extension USING btree (request_id, of) WHERE (NOT ((state)::text = 'refused'::text));
CREATE INDEX requests_extension_request_id_b6202dd8 ON public.requests_extension USING btree (request_id);
CREATE INDEX requests_file_draft_id_a86e4eed ON public.requests_file USING btree (draft_id);
CREATE INDEX requests_file_request_id_94c4c903 ON public.requests_file USING btree (request_id);
CREATE INDEX requests_name_grams ON public.requests_request USING gin (name_grams);
CREATE INDEX requests_open_closed ON public.requests_request USING btree (unit, next_due_on, id) WHERE ((ended_on IS NULL) AND (NOT ((openness)::text = 'office'::text)));
CREATE INDEX requests_open_due ON public.requests_request USING btree (next_due_on, id) WHERE (ended_on IS NULL);
CREATE INDEX requests_open_person ON public.requests_request USING btree (assigned_to_id, next_due_on, id) WHERE (ended_on IS NULL);
CREATE INDEX requests_open_roles ON public.requests_request USING gin (step_roles) WHERE (ended_on IS NULL);
CREATE INDEX requests_open_section ON public.requests_request USING btree (section_id, next_due_on, id) WHERE (ended_on IS NULL);
CREATE INDEX requests_open_service ON public.requests_request USING btree (service, next_due_on, id) WHERE (ended_on IS NULL);
CREATE INDEX requests_open_unit ON public.requests_request USING btree (unit, next_due_on, id) WHERE (ended_on IS NULL);
CREATE INDEX requests_past_day ON public.requests_past_matter USING btree (received_on, service);
CREATE INDEX requests_past_list ON public.requests_past_matter USING btree (kind, received_on DESC, id DESC);
CREATE UNIQUE INDEX requests_pause_one_running ON public.requests_pause USING btree (request_id) WHERE (to_on IS NULL);
CREATE INDEX requests_pause_request_id_6f73b4cb ON public.requests_pause USING btree (request_id);
CREATE INDEX requests_rating_service ON public.requests_rating USING btree (service, month);
CREATE INDEX requests_request_number_a3a4b340_like ON public.requests_request USING btree (number varchar_pattern_ops);
CREATE INDEX requests_request_take_key_22602046_like ON public.requests_request USING btree (take_key varchar_pattern_ops);
CREATE UNIQUE INDEX requests_seal_key_current ON public.requests_seal_key USING btree (unit) WHERE is_current;
CREATE INDEX requests_sealed_request_id_db17394a ON public.requests_sealed USING btree (request_id);
CREATE INDEX requests_service_received ON public.requests_request USING btree (service, received_on);
CREATE INDEX reviews_article_day ON public.reviews_article USING btree (shared_on DESC, id DESC);
CREATE INDEX reviews_article_staff_id_723646bf ON public.reviews_article USING btree (staff_id);
CREATE INDEX reviews_award_idea_id_855c7fdb ON public.reviews_award USING btree (idea_id);
CREATE UNIQUE INDEX reviews_award_once ON public.reviews_award USING btree (ground, first, last, person) WHERE ((NOT ((state)::text = 'declined'::text)) AND ((ground)::text = ANY ((ARRAY['conduct_half'::character varying, 'conduct_year'::character varying, 'courtesy'::character varying, 'knowledge'::character varying])::text[])));
CREATE INDEX reviews_award_staff_id_7e60fd0c ON public.reviews_award USING btree (staff_id);
CREATE INDEX reviews_candidate_draw_id_407c53a1 ON public.reviews_candidate USING btree (draw_id);
CREATE INDEX reviews_change_record ON public.reviews_change USING btree (subject, record_id);
CREATE INDEX reviews_conduct_mark_review_id_4d352192 ON public.reviews_conduct_mark USING btree (review_id);
CREATE INDEX reviews_conduct_staff_id_5b274868 ON public.reviews_conduct USING btree (staff_id);
CREATE INDEX reviews_courtesy_day ON public.reviews_courtesy_test USING btree (tested_on DESC, id DESC);
CREATE INDEX reviews_courtesy_test_staff_id_8ac19f9f ON public.reviews_courtesy_test USING btree (staff_id);
CREATE INDEX reviews_courtesy_test_test_id_49c48814_like ON public.reviews_courtesy_test USING btree (test_id varchar_pattern_ops);
CREATE INDEX reviews_draw_month ON public.reviews_draw USING btree (month DESC, id DESC);
CREATE INDEX reviews_honour_public ON public.reviews_honour USING btree (public_from);
CREATE INDEX reviews_idea_day ON public.reviews_idea USING btree (submitted_on DESC, id DESC);
CREATE INDEX reviews_idea_review_idea_id_6dc91d8b ON public.reviews_idea_review USING btree (idea_id);
CREATE INDEX reviews_idea_staff_id_8e34d515 ON public.reviews_idea USING btree (staff_id);
CREATE INDEX reviews_manual_version_manual_id_67ac4d6d ON public.reviews_manual_version USING btree (manual_id);
CREATE INDEX reviews_sheet_day ON public.reviews_sheet USING btree (valid_from DESC, id DESC);
CREATE INDEX reviews_skill_result_staff_id_1130735e ON public.reviews_skill_result USING btree (staff_id);
CREATE INDEX reviews_skill_result_test_id_5f304f96 ON public.reviews_skill_result USING btree (test_id);
CREATE INDEX reviews_star_section_id_0dba4b0f ON public.reviews_star USING btree (section_id);
CREATE UNIQUE INDEX reviews_version_one_draft ON public.reviews_manual_version USING btree (manual_id) WHERE ((state)::text = 'draft'::text);
CREATE INDEX socialaccount_socialaccount_user_id_8146e70c ON public.socialaccount_socialaccount USING btree (user_id);
CREATE INDEX socialaccount_socialtoken_account_id_951f210e ON public.socialaccount_socialtoken USING btree (account_id);
CREATE INDEX socialaccount_socialtoken_app_id_636a42d7 ON public.socialaccount_socialtoken USING btree (app_id);
CREATE INDEX surveys_improvement_event_improvement_id_fd3233dc ON public.surveys_improvement_event USING btree (improvement_id);
CREATE INDEX surveys_improvement_open ON public.surveys_improvement USING btree (due_on) WHERE (done_on IS NULL);
CREATE INDEX surveys_invitation_days ON public.surveys_invitation USING btree (survey_id, sent_on);
CREATE INDEX surveys_poll_slug_98e98432_like ON public.surveys_poll USING btree (slug varchar_pattern_ops);
CREATE INDEX surveys_rating_month ON public.surveys_rating USING btree (month);
CREATE INDEX surveys_response_days ON public.surveys_response USING btree (survey_id, day);
CREATE INDEX surveys_response_waiting ON public.surveys_response USING btree (comment_state) WHERE ((comment_state)::text = 'waiting'::text);
CREATE INDEX surveys_sending_days ON public.surveys_sending USING btree (survey_id, sent_on);
CREATE INDEX surveys_survey_code_35c11e1e_like ON public.surveys_survey USING btree (code varchar_pattern_ops);
CREATE INDEX surveys_vote_poll_id_620c5ecf ON public.surveys_vote USING btree (poll_id);
CREATE INDEX taggit_tag_name_58eb2ed9_like ON public.taggit_tag USING btree (name varchar_pattern_ops);
CREATE INDEX taggit_tag_slug_6be58b2c_like ON public.taggit_tag USING btree (slug varchar_pattern_ops);
CREATE INDEX taggit_tagg_content_8fc721_idx ON public.taggit_taggeditem USING btree (content_type_id, object_id);
CREATE INDEX taggit_taggeditem_content_type_id_9957a03c ON public.taggit_taggeditem USING btree (content_type_id);
CREATE INDEX taggit_taggeditem_object_id_e2d7d1df ON public.taggit_taggeditem USING btree (object_id);
CREATE INDEX taggit_taggeditem_tag_id_f4f5b767 ON public.taggit_taggeditem USING btree (tag_id);
CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));
CREATE UNIQUE INDEX unique_in_progress_workflow ON public.wagtailcore_workflowstate USING btree (base_content_type_id, object_id) WHERE ((status)::text = ANY ((ARRAY['in_progress'::character varying, 'needs_changes'::character varying])::text[]));
CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";
CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;
CREATE INDEX visit_list ON public.desk_visit USING btree (on_date DESC, id DESC) WHERE is_current;
CREATE INDEX wagtailadmi_content_717955_idx ON public.wagtailadmin_editingsession USING btree (content_type_id, object_id);
CREATE INDEX wagtailadmin_editingsession_content_type_id_4df7730e ON public.wagtailadmin_editingsession USING btree (content_type_id);
CREATE INDEX wagtailadmin_editingsession_user_id_6e1a9b70 ON public.wagtailadmin_editingsession USING btree (user_id);
CREATE INDEX wagtailadmin_formstate_content_type_id_e32438b3 ON public.wagtailadmin_formstate USING btree (content_type_id);
CREATE INDEX wagtailadmin_formstate_user_id_b910adc2 ON public.wagtailadmin_formstate USING btree (user_id);
CREATE INDEX wagtailcore_apitoken_key_hash_65979b78_like ON public.wagtailcore_apitoken USING btree (key_hash varchar_pattern_ops);
CREATE INDEX wagtailcore_apitoken_user_id_49b1141b ON public.wagtailcore_apitoken USING btree (user_id);
CREATE INDEX wagtailcore_collection_path_d848dc19_like ON public.wagtailcore_collection USING btree (path varchar_pattern_ops);
CREATE INDEX wagtailcore_collectionview_collectionviewrestriction__47320efd ON public.wagtailcore_collectionviewrestriction_groups USING btree (collectionviewrestriction_id);
CREATE INDEX wagtailcore_collectionviewrestriction_collection_id_761908ec ON public.wagtailcore_collectionviewrestriction USING btree (collection_id);
CREATE INDEX wagtailcore_collectionviewrestriction_groups_group_id_1823f2a3 ON public.wagtailcore_collectionviewrestriction_groups USING btree (group_id);
CREATE INDEX wagtailcore_comment_page_id_108444b5 ON public.wagtailcore_comment USING btree (page_id);
CREATE INDEX wagtailcore_comment_resolved_by_id_a282aa0e ON public.wagtailcore_comment USING btree (resolved_by_id);
CREATE INDEX wagtailcore_comment_revision_created_id_1d058279 ON public.wagtailcore_comment USING btree (revision_created_id);
CREATE INDEX wagtailcore_comment_user_id_0c577ca6 ON public.wagtailcore_comment USING btree (user_id);
CREATE INDEX wagtailcore_commentreply_comment_id_afc7e027 ON public.wagtailcore_commentreply USING btree (comment_id);
CREATE INDEX wagtailcore_commentreply_user_id_d0b3b9c3 ON public.wagtailcore_commentreply USING btree (user_id);
CREATE INDEX wagtailcore_groupapprovalt_groupapprovaltask_id_9a9255ea ON public.wagtailcore_groupapprovaltask_groups USING btree (groupapprovaltask_id);
CREATE INDEX wagtailcore_groupapprovaltask_groups_group_id_2e64b61f ON public.wagtailcore_groupapprovaltask_groups USING btree (group_id);
CREATE INDEX wagtailcore_groupcollectionpermission_collection_id_5423575a ON public.wagtailcore_groupcollectionpermission USING btree (collection_id);
CREATE INDEX wagtailcore_groupcollectionpermission_group_id_05d61460 ON public.wagtailcore_groupcollectionpermission USING btree (group_id);
CREATE INDEX wagtailcore_groupcollectionpermission_permission_id_1b626275 ON public.wagtailcore_groupcollectionpermission USING btree (permission_id);
CREATE INDEX wagtailcore_grouppagepermission_group_id_fc07e671 ON public.wagtailcore_grouppagepermission USING btree (group_id);
CREATE INDEX wagtailcore_grouppagepermission_page_id_710b114a ON public.wagtailcore_grouppagepermission USING btree (page_id);
CREATE INDEX wagtailcore_grouppagepermission_permission_id_05acb22e ON public.wagtailcore_grouppagepermission USING btree (permission_id);
CREATE INDEX wagtailcore_groupsitepermission_group_id_e5cdbee4 ON public.wagtailcore_groupsitepermission USING btree (group_id);
CREATE INDEX wagtailcore_groupsitepermission_permission_id_459b1f38 ON public.wagtailcore_groupsitepermission USING btree (permission_id);
CREATE INDEX wagtailcore_groupsitepermission_site_id_245de488 ON public.wagtailcore_groupsitepermission USING btree (site_id);
CREATE INDEX wagtailcore_locale_language_code_03149338_like ON public.wagtailcore_locale USING btree (language_code varchar_pattern_ops);
CREATE INDEX wagtailcore_modellogentry_action_d2d856ee ON public.wagtailcore_modellogentry USING btree (action);
CREATE INDEX wagtailcore_modellogentry_action_d2d856ee_like ON public.wagtailcore_modellogentry USING btree (action varchar_pattern_ops);
CREATE INDEX wagtailcore_modellogentry_content_changed_8bc39742 ON public.wagtailcore_modellogentry USING btree (content_changed);
CREATE INDEX wagtailcore_modellogentry_content_type_id_68849e77 ON public.wagtailcore_modellogentry USING btree (content_type_id);
CREATE INDEX wagtailcore_modellogentry_object_id_e0e7d4ef ON public.wagtailcore_modellogentry USING btree (object_id);
CREATE INDEX wagtailcore_modellogentry_object_id_e0e7d4ef_like ON public.wagtailcore_modellogentry USING btree (object_id varchar_pattern_ops);
CREATE INDEX wagtailcore_modellogentry_revision_id_df6ca33a ON public.wagtailcore_modellogentry USING btree (revision_id);
CREATE INDEX wagtailcore_modellogentry_timestamp_9694521b ON public.wagtailcore_modellogentry USING btree ("timestamp");
CREATE INDEX wagtailcore_modellogentry_user_id_0278d1bf ON public.wagtailcore_modellogentry USING btree (user_id);
CREATE INDEX wagtailcore_page_alias_of_id_12945502 ON public.wagtailcore_page USING btree (alias_of_id);
CREATE INDEX wagtailcore_page_content_type_id_c28424df ON public.wagtailcore_page USING btree (content_type_id);
CREATE INDEX wagtailcore_page_first_published_at_2b5dd637 ON public.wagtailcore_page USING btree (first_published_at);
CREATE INDEX wagtailcore_page_latest_revision_id_e60fef51 ON public.wagtailcore_page USING btree (latest_revision_id);
CREATE INDEX wagtailcore_page_live_revision_id_930bd822 ON public.wagtailcore_page USING btree (live_revision_id);
CREATE INDEX wagtailcore_page_locale_id_3c7e30a6 ON public.wagtailcore_page USING btree (locale_id);
CREATE INDEX wagtailcore_page_locked_by_id_bcb86245 ON public.wagtailcore_page USING btree (locked_by_id);
CREATE INDEX wagtailcore_page_owner_id_fbf7c332 ON public.wagtailcore_page USING btree (owner_id);
CREATE INDEX wagtailcore_page_path_98eba2c8_like ON public.wagtailcore_page USING btree (path varchar_pattern_ops);
CREATE INDEX wagtailcore_page_slug_e7c11b8f ON public.wagtailcore_page USING btree (slug);
CREATE INDEX wagtailcore_page_slug_e7c11b8f_like ON public.wagtailcore_page USING btree (slug varchar_pattern_ops);
CREATE INDEX wagtailcore_pagelogentry_action_c2408198 ON public.wagtailcore_pagelogentry USING btree (action);
CREATE INDEX wagtailcore_pagelogentry_action_c2408198_like ON public.wagtailcore_pagelogentry USING btree (action varchar_pattern_ops);
CREATE INDEX wagtailcore_pagelogentry_content_changed_99f27ade ON public.wagtailcore_pagelogentry USING btree (content_changed);
CREATE INDEX wagtailcore_pagelogentry_content_type_id_74e7708a ON public.wagtailcore_pagelogentry USING btree (content_type_id);
CREATE INDEX wagtailcore_pagelogentry_page_id_8464e327 ON public.wagtailcore_pagelogentry USING btree (page_id);
CREATE INDEX wagtailcore_pagelogentry_revision_id_8043d103 ON public.wagtailcore_pagelogentry USING btree (revision_id);
CREATE INDEX wagtailcore_pagelogentry_timestamp_deb774c4 ON public.wagtailcore_pagelogentry USING btree ("timestamp");
CREATE INDEX wagtailcore_pagelogentry_user_id_604ccfd8 ON public.wagtailcore_pagelogentry USING btree (user_id);
CREATE INDEX wagtailcore_pagerevision_approved_go_live_at_e56afc67 ON public.wagtailcore_revision USING btree (approved_go_live_at);
CREATE INDEX wagtailcore_pagerevision_created_at_66954e3b ON public.wagtailcore_revision USING btree (created_at);
CREATE INDEX wagtailcore_pagerevision_user_id_2409d2f4 ON public.wagtailcore_revision USING btree (user_id);
CREATE INDEX wagtailcore_pagesubscription_page_id_a085e7a6 ON public.wagtailcore_pagesubscription USING btree (page_id);
CREATE INDEX wagtailcore_pagesubscription_user_id_89d7def9 ON public.wagtailcore_pagesubscription USING btree (user_id);
CREATE INDEX wagtailcore_pageviewrestri_pageviewrestriction_id_f147a99a ON public.wagtailcore_pageviewrestriction_groups USING btree (pageviewrestriction_id);
CREATE INDEX wagtailcore_pageviewrestriction_groups_group_id_6460f223 ON public.wagtailcore_pageviewrestriction_groups USING btree (group_id);
CREATE INDEX wagtailcore_pageviewrestriction_page_id_15a8bea6 ON public.wagtailcore_pageviewrestriction USING btree (page_id);
CREATE INDEX wagtailcore_referenceindex_base_content_type_id_313cf40f ON public.wagtailcore_referenceindex USING btree (base_content_type_id);
CREATE INDEX wagtailcore_referenceindex_content_type_id_766e0336 ON public.wagtailcore_referenceindex USING btree (content_type_id);
CREATE INDEX wagtailcore_referenceindex_to_content_type_id_93690bbd ON public.wagtailcore_referenceindex USING btree (to_content_type_id);
CREATE INDEX wagtailcore_revision_base_content_type_id_5b4ef7bd ON public.wagtailcore_revision USING btree (base_content_type_id);
CREATE INDEX wagtailcore_revision_content_type_id_c8cb69c0 ON public.wagtailcore_revision USING btree (content_type_id);
CREATE INDEX wagtailcore_site_hostname_96b20b46 ON public.wagtailcore_site USING btree (hostname);
CREATE INDEX wagtailcore_site_hostname_96b20b46_like ON public.wagtailcore_site USING btree (hostname varchar_pattern_ops);
CREATE INDEX wagtailcore_site_root_page_id_e02fb95c ON public.wagtailcore_site USING btree (root_page_id);
CREATE INDEX wagtailcore_task_content_type_id_249ab8ba ON public.wagtailcore_task USING btree (content_type_id);
CREATE INDEX wagtailcore_taskstate_content_type_id_0a758fdc ON public.wagtailcore_taskstate USING btree (content_type_id);
CREATE INDEX wagtailcore_taskstate_finished_by_id_13f98229 ON public.wagtailcore_taskstate USING btree (finished_by_id);
CREATE INDEX wagtailcore_taskstate_page_revision_id_9f52c88e ON public.wagtailcore_taskstate USING btree (revision_id);
CREATE INDEX wagtailcore_taskstate_task_id_c3677c34 ON public.wagtailcore_taskstate USING btree (task_id);
CREATE INDEX wagtailcore_taskstate_workflow_state_id_9239a775 ON public.wagtailcore_taskstate USING btree (workflow_state_id);
CREATE INDEX wagtailcore_uploadedfile_for_content_type_id_b0fc87b2 ON public.wagtailcore_uploadedfile USING btree (for_content_type_id);
CREATE INDEX wagtailcore_uploadedfile_uploaded_by_user_id_c7580fe8 ON public.wagtailcore_uploadedfile USING btree (uploaded_by_user_id);
CREATE INDEX wagtailcore_uuid_06a44d_idx ON public.wagtailcore_pagelogentry USING btree (uuid, action, "timestamp" DESC);
CREATE INDEX wagtailcore_uuid_d6363b_idx ON public.wagtailcore_modellogentry USING btree (uuid, action, "timestamp" DESC);
CREATE INDEX wagtailcore_workflowcontenttype_workflow_id_9aad7cd2 ON public.wagtailcore_workflowcontenttype USING btree (workflow_id);
CREATE INDEX wagtailcore_workflowpage_workflow_id_56f56ff6 ON public.wagtailcore_workflowpage USING btree (workflow_id);
CREATE INDEX wagtailcore_workflowstate_base_content_type_id_a30dc576 ON public.wagtailcore_workflowstate USING btree (base_content_type_id);
CREATE INDEX wagtailcore_workflowstate_content_type_id_2bb78ce1 ON public.wagtailcore_workflowstate USING btree (content_type_id);
CREATE INDEX wagtailcore_workflowstate_requested_by_id_4090bca3 ON public.wagtailcore_workflowstate USING btree (requested_by_id);
CREATE INDEX wagtailcore_workflowstate_workflow_id_1f18378f ON public.wagtailcore_workflowstate USING btree (workflow_id);
CREATE INDEX wagtailcore_workflowtask_task_id_ce7716fe ON public.wagtailcore_workflowtask USING btree (task_id);
CREATE INDEX wagtailcore_workflowtask_workflow_id_b9717175 ON public.wagtailcore_workflowtask USING btree (workflow_id);
CREATE INDEX wagtaildocs_document_collection_id_23881625 ON public.wagtaildocs_document USING btree (collection_id);
CREATE INDEX wagtaildocs_document_uploaded_by_user_id_17258b41 ON public.wagtaildocs_document USING btree (uploaded_by_user_id);
CREATE INDEX wagtailembeds_embed_cache_until_26c94bb0 ON public.wagtailembeds_embed USING btree (cache_until);
CREATE INDEX wagtailembeds_embed_hash_c9bd8c9a_like ON public.wagtailembeds_embed USING btree (hash varchar_pattern_ops);
CREATE INDEX wagtailforms_formsubmission_page_id_e48e93e7 ON public.wagtailforms_formsubmission USING btree (page_id);
CREATE INDEX wagtailimages_image_collection_id_c2f8af7e ON public.wagtailimages_image USING btree (collection_id);
CREATE INDEX wagtailimages_image_created_at_86fa6cd4 ON public.wagtailimages_image USING btree (created_at);
CREATE INDEX wagtailimages_image_file_hash_fb5bbb23 ON public.wagtailimages_image USING btree (file_hash);
CREATE INDEX wagtailimages_image_file_hash_fb5bbb23_like ON public.wagtailimages_image USING btree (file_hash varchar_pattern_ops);
CREATE INDEX wagtailimages_image_uploaded_by_user_id_5d73dc75 ON public.wagtailimages_image USING btree (uploaded_by_user_id);
CREATE INDEX wagtailimages_rendition_filter_spec_1cba3201 ON public.wagtailimages_rendition USING btree (filter_spec);
CREATE INDEX wagtailimages_rendition_filter_spec_1cba3201_like ON public.wagtailimages_rendition USING btree (filter_spec varchar_pattern_ops);
CREATE INDEX wagtailimages_rendition_image_id_3e1fd774 ON public.wagtailimages_rendition USING btree (image_id);
CREATE INDEX wagtailredirects_redirect_old_path_bb35247b ON public.wagtailredirects_redirect USING btree (old_path);
CREATE INDEX wagtailredirects_redirect_old_path_bb35247b_like ON public.wagtailredirects_redirect USING btree (old_path varchar_pattern_ops);
CREATE INDEX wagtailredirects_redirect_redirect_page_id_b5728a8f ON public.wagtailredirects_redirect USING btree (redirect_page_id);
CREATE INDEX wagtailredirects_redirect_site_id_780a0e1e ON public.wagtailredirects_redirect USING btree (site_id);
CREATE INDEX wagtailsear_autocom_476c89_gin ON public.wagtailsearch_indexentry USING gin (autocomplete);
CREATE INDEX wagtailsear_body_90c85d_gin ON public.wagtailsearch_indexentry USING gin (body);
CREATE INDEX wagtailsear_title_9caae0_gin ON public.wagtailsearch_indexentry USING gin (title);
CREATE INDEX wagtailsearch_indexentry_content_type_id_62ed694f ON public.wagtailsearch_indexentry USING btree (content_type_id);
CREATE INDEX workflowstate_base_ct_id_idx ON public.wagtailcore_workflowstate USING btree (base_content_type_id, object_id);
CREATE INDEX workflowstate_ct_id_idx ON public.wagtailcore_workflowstate USING btree (content_type_id, object_id);
CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_notify_queue_abort_job_v1();
CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_notify_queue_job_inserted_v1();
CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1();
CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_unlink_periodic_defers_v1();
CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON public.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1();
CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1();
CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_update_v1();
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_office_staff_id FOREIGN KEY (user_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities_agenda_item
    ADD CONSTRAINT activities_agenda_it_session_id_91f9c1a8_fk_activitie FOREIGN KEY (session_id) REFERENCES public.activities_session(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities_attendance
    ADD CONSTRAINT activities_attendanc_session_id_d0f2a79a_fk_activitie FOREIGN KEY (session_id) REFERENCES public.activities_session(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities_attendance
    ADD CONSTRAINT activities_attendance_staff_id_a7721420_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities_entry
    ADD CONSTRAINT activities_entry_replaces_id_ee6b7d82_fk_activities_entry_id FOREIGN KEY (replaces_id) REFERENCES public.activities_entry(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities_handout
    ADD CONSTRAINT activities_handout_session_id_2a77e647_fk_activities_session_id FOREIGN KEY (session_id) REFERENCES public.activities_session(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities_meeting
    ADD CONSTRAINT activities_meeting_session_id_e62e6855_fk_activities_session_id FOREIGN KEY (session_id) REFERENCES public.activities_session(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities_resolution_note
    ADD CONSTRAINT activities_resolutio_resolution_id_4eea3ce3_fk_activitie FOREIGN KEY (resolution_id) REFERENCES public.activities_resolution(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities_resolution
    ADD CONSTRAINT activities_resolutio_session_id_1f259ac7_fk_activitie FOREIGN KEY (session_id) REFERENCES public.activities_session(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities_resolution
    ADD CONSTRAINT activities_resolution_staff_id_baa55b69_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities_session_clerk
    ADD CONSTRAINT activities_session_c_session_id_7eed12a7_fk_activitie FOREIGN KEY (session_id) REFERENCES public.activities_session(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities_session_change
    ADD CONSTRAINT activities_session_c_session_id_ed05dddb_fk_activitie FOREIGN KEY (session_id) REFERENCES public.activities_session(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities_session_clerk
    ADD CONSTRAINT activities_session_clerk_staff_id_2a516ae9_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities_session_file
    ADD CONSTRAINT activities_session_f_session_id_a0a8ca4f_fk_activitie FOREIGN KEY (session_id) REFERENCES public.activities_session(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities_session_file
    ADD CONSTRAINT activities_session_file_file_id_b6d919f4_fk_kit_stored_file_id FOREIGN KEY (file_id) REFERENCES public.kit_stored_file(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities_session
    ADD CONSTRAINT activities_session_rule_id_541be0c4_fk_activities_tour_rule_id FOREIGN KEY (rule_id) REFERENCES public.activities_tour_rule(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities_session
    ADD CONSTRAINT activities_session_site_id_0515445b_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities_station
    ADD CONSTRAINT activities_station_agency_id_06978002_fk_office_agency_id FOREIGN KEY (agency_id) REFERENCES public.office_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities_station
    ADD CONSTRAINT activities_station_site_id_9d75dbbc_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.bookings_booking
    ADD CONSTRAINT bookings_booking_case_id_5d7564df_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.bookings_booking
    ADD CONSTRAINT bookings_booking_moved_from_id_7de270bd_fk_bookings_booking_id FOREIGN KEY (moved_from_id) REFERENCES public.bookings_booking(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.bookings_booking
    ADD CONSTRAINT bookings_booking_place_id_c2d3dfa5_fk_bookings_place_id FOREIGN KEY (place_id) REFERENCES public.bookings_place(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.bookings_closure
    ADD CONSTRAINT bookings_closure_place_id_7a7aaf0b_fk_bookings_place_id FOREIGN KEY (place_id) REFERENCES public.bookings_place(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.bookings_hours
    ADD CONSTRAINT bookings_hours_timetable_id_5d2b0029_fk_bookings_timetable_id FOREIGN KEY (timetable_id) REFERENCES public.bookings_timetable(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.bookings_opening
    ADD CONSTRAINT bookings_opening_place_id_5b903aa7_fk_bookings_place_id FOREIGN KEY (place_id) REFERENCES public.bookings_place(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.bookings_place
    ADD CONSTRAINT bookings_place_site_id_d63fc68c_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.bookings_step
    ADD CONSTRAINT bookings_step_booking_id_55d849c0_fk_bookings_booking_id FOREIGN KEY (booking_id) REFERENCES public.bookings_booking(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.bookings_timetable
    ADD CONSTRAINT bookings_timetable_place_id_904680aa_fk_bookings_place_id FOREIGN KEY (place_id) REFERENCES public.bookings_place(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.bookings_waiting
    ADD CONSTRAINT bookings_waiting_booking_id_90f39fea_fk_bookings_booking_id FOREIGN KEY (booking_id) REFERENCES public.bookings_booking(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.bookings_waiting
    ADD CONSTRAINT bookings_waiting_case_id_f2c17d32_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.bookings_waiting
    ADD CONSTRAINT bookings_waiting_place_id_6348e755_fk_bookings_place_id FOREIGN KEY (place_id) REFERENCES public.bookings_place(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.cases_appearance
    ADD CONSTRAINT cases_appearance_case_id_b8038b5c_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.cases_appearance
    ADD CONSTRAINT cases_appearance_moved_to_id_0189d60b_fk_cases_appearance_id FOREIGN KEY (moved_to_id) REFERENCES public.cases_appearance(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.cases_assignment_entry
    ADD CONSTRAINT cases_assignment_entry_batch_id_5cbc9739_fk_cases_batch_id FOREIGN KEY (batch_id) REFERENCES public.cases_batch(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.cases_assignment_entry
    ADD CONSTRAINT cases_assignment_entry_case_id_7ef2a6e0_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.cases_assignment_entry
    ADD CONSTRAINT cases_assignment_entry_section_id_be098891_fk_office_section_id FOREIGN KEY (section_id) REFERENCES public.office_section(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_agency_id_062136fa_fk_office_agency_id FOREIGN KEY (agency_id) REFERENCES public.office_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_batch_id_960db343_fk_cases_batch_id FOREIGN KEY (batch_id) REFERENCES public.cases_batch(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.cases_case_event
    ADD CONSTRAINT cases_case_event_case_id_0ab495a4_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_obligor_id_95b5f6c1_fk_cases_obligor_id FOREIGN KEY (obligor_id) REFERENCES public.cases_obligor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_section_id_75073daf_fk_office_section_id FOREIGN KEY (section_id) REFERENCES public.office_section(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.cases_correction
    ADD CONSTRAINT cases_correction_case_id_6ad7f97d_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.cases_intake_entry
    ADD CONSTRAINT cases_intake_entry_batch_id_f2c6451d_fk_cases_batch_id FOREIGN KEY (batch_id) REFERENCES public.cases_batch(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.cases_intake_entry
    ADD CONSTRAINT cases_intake_entry_case_id_b9fc31a9_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.cases_suspension
    ADD CONSTRAINT cases_suspension_case_id_e5ee2e7f_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.controls_audit_plan
    ADD CONSTRAINT controls_audit_plan_drawn_staff_id_b8a91aa0_fk_office_staff_id FOREIGN KEY (drawn_staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.controls_audit
    ADD CONSTRAINT controls_audit_plan_id_f4da3ce9_fk_controls_audit_plan_id FOREIGN KEY (plan_id) REFERENCES public.controls_audit_plan(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.controls_bid
    ADD CONSTRAINT controls_bid_tender_id_c9dfc40d_fk_controls_tender_id FOREIGN KEY (tender_id) REFERENCES public.controls_tender(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.controls_finding
    ADD CONSTRAINT controls_finding_audit_id_a5b11e64_fk_controls_audit_id FOREIGN KEY (audit_id) REFERENCES public.controls_audit(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.controls_finding
    ADD CONSTRAINT controls_finding_done_staff_id_96fdf689_fk_office_staff_id FOREIGN KEY (done_staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.controls_finding
    ADD CONSTRAINT controls_finding_risk_id_1c1c3df9_fk_controls_risk_id FOREIGN KEY (risk_id) REFERENCES public.controls_risk(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.controls_statement
    ADD CONSTRAINT controls_statement_convener_staff_id_53b45d69_fk_office_st FOREIGN KEY (convener_staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.controls_statement
    ADD CONSTRAINT controls_statement_head_staff_id_8eba5d05_fk_office_staff_id FOREIGN KEY (head_staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_amenity_use
    ADD CONSTRAINT desk_amenity_use_replaces_id_e53d7334_fk_desk_amenity_use_id FOREIGN KEY (replaces_id) REFERENCES public.desk_amenity_use(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_amenity_use
    ADD CONSTRAINT desk_amenity_use_site_id_d9076b00_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_amenity_use
    ADD CONSTRAINT desk_amenity_use_staff_id_106ad399_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_bell_answer
    ADD CONSTRAINT desk_bell_answer_bell_id_c729563d_fk_desk_bell_id FOREIGN KEY (bell_id) REFERENCES public.desk_bell(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_bell_answer
    ADD CONSTRAINT desk_bell_answer_replaces_id_3c7cd122_fk_desk_bell_answer_id FOREIGN KEY (replaces_id) REFERENCES public.desk_bell_answer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_bell_answer
    ADD CONSTRAINT desk_bell_answer_site_id_20b1f807_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_bell_answer
    ADD CONSTRAINT desk_bell_answer_staff_id_fe604ad5_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_bell
    ADD CONSTRAINT desk_bell_site_id_51654eb6_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_call
    ADD CONSTRAINT desk_call_replaces_id_988f7d08_fk_desk_call_id FOREIGN KEY (replaces_id) REFERENCES public.desk_call(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_call
    ADD CONSTRAINT desk_call_section_id_0a57780d_fk_office_section_id FOREIGN KEY (section_id) REFERENCES public.office_section(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_call
    ADD CONSTRAINT desk_call_site_id_137450f7_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_call
    ADD CONSTRAINT desk_call_staff_id_9be80146_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_counter
    ADD CONSTRAINT desk_counter_site_id_9e070a5c_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_courtesy
    ADD CONSTRAINT desk_courtesy_replaces_id_72112c82_fk_desk_courtesy_id FOREIGN KEY (replaces_id) REFERENCES public.desk_courtesy(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_courtesy
    ADD CONSTRAINT desk_courtesy_site_id_7d913aa7_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_courtesy
    ADD CONSTRAINT desk_courtesy_staff_id_97c9a5de_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_device_day
    ADD CONSTRAINT desk_device_day_device_id_d990f165_fk_desk_device_id FOREIGN KEY (device_id) REFERENCES public.desk_device(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_device
    ADD CONSTRAINT desk_device_site_id_0d96a8bc_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_duty
    ADD CONSTRAINT desk_duty_site_id_12288dfa_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_duty
    ADD CONSTRAINT desk_duty_staff_id_48ffb17b_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_duty
    ADD CONSTRAINT desk_duty_volunteer_id_561ae2e9_fk_desk_volunteer_id FOREIGN KEY (volunteer_id) REFERENCES public.desk_volunteer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_kiosk_use
    ADD CONSTRAINT desk_kiosk_use_device_id_78ca3e7b_fk_desk_device_id FOREIGN KEY (device_id) REFERENCES public.desk_device(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_kiosk_use
    ADD CONSTRAINT desk_kiosk_use_site_id_33a668e2_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_loan
    ADD CONSTRAINT desk_loan_replaces_id_57e04992_fk_desk_loan_id FOREIGN KEY (replaces_id) REFERENCES public.desk_loan(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_loan
    ADD CONSTRAINT desk_loan_site_id_38d9247b_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_loan
    ADD CONSTRAINT desk_loan_staff_id_61102c78_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_loan
    ADD CONSTRAINT desk_loan_thing_id_69c5181f_fk_desk_thing_id FOREIGN KEY (thing_id) REFERENCES public.desk_thing(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_queue
    ADD CONSTRAINT desk_queue_site_id_4bbd2f2b_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_room
    ADD CONSTRAINT desk_room_site_id_6e2e61c9_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_room_use
    ADD CONSTRAINT desk_room_use_room_id_582955eb_fk_desk_room_id FOREIGN KEY (room_id) REFERENCES public.desk_room(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_room_use
    ADD CONSTRAINT desk_room_use_staff_id_01bd35f1_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_swap
    ADD CONSTRAINT desk_swap_duty_id_2e9eb802_fk_desk_duty_id FOREIGN KEY (duty_id) REFERENCES public.desk_duty(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_swap
    ADD CONSTRAINT desk_swap_other_id_3b730880_fk_desk_duty_id FOREIGN KEY (other_id) REFERENCES public.desk_duty(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_thing
    ADD CONSTRAINT desk_thing_site_id_1a426ca6_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_ticket
    ADD CONSTRAINT desk_ticket_counter_id_57192e59_fk_desk_counter_id FOREIGN KEY (counter_id) REFERENCES public.desk_counter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_ticket_day
    ADD CONSTRAINT desk_ticket_day_site_id_f38c3c8e_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_ticket_event
    ADD CONSTRAINT desk_ticket_event_counter_id_713a3df2_fk_desk_counter_id FOREIGN KEY (counter_id) REFERENCES public.desk_counter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_ticket_event
    ADD CONSTRAINT desk_ticket_event_queue_id_795d89b3_fk_desk_queue_id FOREIGN KEY (queue_id) REFERENCES public.desk_queue(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_ticket_event
    ADD CONSTRAINT desk_ticket_event_staff_id_9d7058d2_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_ticket_event
    ADD CONSTRAINT desk_ticket_event_ticket_id_dbf21c8d_fk_desk_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.desk_ticket(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_ticket
    ADD CONSTRAINT desk_ticket_item_id_57bbab0d_fk_desk_item_id FOREIGN KEY (item_id) REFERENCES public.desk_item(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_ticket
    ADD CONSTRAINT desk_ticket_queue_id_3f39cf8a_fk_desk_queue_id FOREIGN KEY (queue_id) REFERENCES public.desk_queue(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_ticket
    ADD CONSTRAINT desk_ticket_site_id_920fa63c_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_ticket
    ADD CONSTRAINT desk_ticket_staff_id_413cc782_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_training
    ADD CONSTRAINT desk_training_staff_id_a58f5703_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_training
    ADD CONSTRAINT desk_training_volunteer_id_4cf1ede7_fk_desk_volunteer_id FOREIGN KEY (volunteer_id) REFERENCES public.desk_volunteer(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_visit
    ADD CONSTRAINT desk_visit_replaces_id_68752bbf_fk_desk_visit_id FOREIGN KEY (replaces_id) REFERENCES public.desk_visit(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_visit
    ADD CONSTRAINT desk_visit_site_id_84b3bf8f_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_visit
    ADD CONSTRAINT desk_visit_staff_id_74745333_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.desk_watch
    ADD CONSTRAINT desk_watch_use_id_79d7c68d_fk_desk_room_use_id FOREIGN KEY (use_id) REFERENCES public.desk_room_use(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.documents_delivery
    ADD CONSTRAINT documents_delivery_notice_id_b8107436_fk_documents_notice_id FOREIGN KEY (notice_id) REFERENCES public.documents_notice(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.documents_letter_body
    ADD CONSTRAINT documents_letter_body_letter_id_ebe74330_fk_documents_letter_id FOREIGN KEY (letter_id) REFERENCES public.documents_letter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.documents_letter_delivery
    ADD CONSTRAINT documents_letter_del_letter_id_d71fc11e_fk_documents FOREIGN KEY (letter_id) REFERENCES public.documents_letter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.documents_notice
    ADD CONSTRAINT documents_notice_agency_id_c0033396_fk_office_agency_id FOREIGN KEY (agency_id) REFERENCES public.office_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.documents_notice
    ADD CONSTRAINT documents_notice_case_id_6f68f760_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.documents_notice_run
    ADD CONSTRAINT documents_notice_run_file_id_805494df_fk_kit_stored_file_id FOREIGN KEY (file_id) REFERENCES public.kit_stored_file(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.documents_notice
    ADD CONSTRAINT documents_notice_run_id_52afc961_fk_documents_notice_run_id FOREIGN KEY (run_id) REFERENCES public.documents_notice_run(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.documents_notice
    ADD CONSTRAINT documents_notice_section_id_c9c7ec50_fk_office_section_id FOREIGN KEY (section_id) REFERENCES public.office_section(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.inspections_defect
    ADD CONSTRAINT inspections_defect_evidence_id_b56f97bb_fk_kit_stored_file_id FOREIGN KEY (evidence_id) REFERENCES public.kit_stored_file(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.inspections_defect
    ADD CONSTRAINT inspections_defect_facility_id_3b3aede7_fk_inspectio FOREIGN KEY (facility_id) REFERENCES public.inspections_facility(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.inspections_defect
    ADD CONSTRAINT inspections_defect_mended_staff_id_70db8c55_fk_office_staff_id FOREIGN KEY (mended_staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.inspections_defect
    ADD CONSTRAINT inspections_defect_photo_id_c00ab738_fk_kit_stored_file_id FOREIGN KEY (photo_id) REFERENCES public.kit_stored_file(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.inspections_defect
    ADD CONSTRAINT inspections_defect_round_id_10901ed0_fk_inspections_round_id FOREIGN KEY (round_id) REFERENCES public.inspections_round(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.inspections_expected
    ADD CONSTRAINT inspections_expected_facility_id_45809a0c_fk_inspectio FOREIGN KEY (facility_id) REFERENCES public.inspections_facility(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.inspections_facility
    ADD CONSTRAINT inspections_facility_site_id_3a4ca9d4_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.inspections_message
    ADD CONSTRAINT inspections_message_facility_id_c2a4885a_fk_inspectio FOREIGN KEY (facility_id) REFERENCES public.inspections_facility(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.inspections_message
    ADD CONSTRAINT inspections_message_written_staff_id_c1512949_fk_office_st FOREIGN KEY (written_staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.inspections_round
    ADD CONSTRAINT inspections_round_facility_id_fc92af40_fk_inspectio FOREIGN KEY (facility_id) REFERENCES public.inspections_facility(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.inspections_round
    ADD CONSTRAINT inspections_round_sheet_id_732b52b1_fk_inspections_sheet_id FOREIGN KEY (sheet_id) REFERENCES public.inspections_sheet(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.inspections_round
    ADD CONSTRAINT inspections_round_staff_id_501ec2bb_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.inspections_upkeep
    ADD CONSTRAINT inspections_upkeep_facility_id_fe5fe7f8_fk_inspectio FOREIGN KEY (facility_id) REFERENCES public.inspections_facility(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.inspections_upkeep
    ADD CONSTRAINT inspections_upkeep_staff_id_9761f3ff_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.kit_reaction
    ADD CONSTRAINT kit_reaction_event_id_e46bc7c1_fk_kit_outbox_event_id FOREIGN KEY (event_id) REFERENCES public.kit_outbox_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_office_staff_id FOREIGN KEY (user_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.office_api_token
    ADD CONSTRAINT office_api_token_agency_id_46f6471f_fk_office_agency_id FOREIGN KEY (agency_id) REFERENCES public.office_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.office_api_token
    ADD CONSTRAINT office_api_token_created_by_id_d554b39d_fk_office_staff_id FOREIGN KEY (created_by_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.office_assignment
    ADD CONSTRAINT office_assignment_given_by_id_cb7f4e29_fk_office_staff_id FOREIGN KEY (given_by_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.office_assignment
    ADD CONSTRAINT office_assignment_staff_id_1de1b9a7_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.office_dated_setting
    ADD CONSTRAINT office_dated_setting_made_by_id_092a6dab_fk_office_staff_id FOREIGN KEY (made_by_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.office_look
    ADD CONSTRAINT office_look_staff_id_6d421646_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.office_saved_view
    ADD CONSTRAINT office_saved_view_staff_id_1eeb6c49_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.office_section
    ADD CONSTRAINT office_section_site_id_9a2ec5ca_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.office_site_period
    ADD CONSTRAINT office_site_period_made_by_id_242d9952_fk_office_staff_id FOREIGN KEY (made_by_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.office_site_period
    ADD CONSTRAINT office_site_period_site_id_b4ef5b84_fk_office_site_id FOREIGN KEY (site_id) REFERENCES public.office_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.office_staff_groups
    ADD CONSTRAINT office_staff_groups_group_id_7615069b_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.office_staff_groups
    ADD CONSTRAINT office_staff_groups_staff_id_9930d085_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.office_staff
    ADD CONSTRAINT office_staff_section_id_81f2eedd_fk_office_section_id FOREIGN KEY (section_id) REFERENCES public.office_section(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.office_staff_user_permissions
    ADD CONSTRAINT office_staff_user_pe_permission_id_bde59199_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.office_staff_user_permissions
    ADD CONSTRAINT office_staff_user_pe_staff_id_a98a36f0_fk_office_st FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.pages_content
    ADD CONSTRAINT pages_content_page_ptr_id_0fa89334_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.pages_faq
    ADD CONSTRAINT pages_faq_page_ptr_id_5c299d76_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.pages_home
    ADD CONSTRAINT pages_home_badge_id_55ab6e89_fk_wagtailimages_image_id FOREIGN KEY (badge_id) REFERENCES public.wagtailimages_image(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.pages_home
    ADD CONSTRAINT pages_home_page_ptr_id_89068688_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.pages_news_index
    ADD CONSTRAINT pages_news_index_page_ptr_id_d34d0d48_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.pages_news
    ADD CONSTRAINT pages_news_page_ptr_id_d44d43a7_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.pages_text
    ADD CONSTRAINT pages_text_page_id_88c6d992_fk_wagtailcore_page_id FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_account
    ADD CONSTRAINT payments_account_agency_id_cb26cf3f_fk_office_agency_id FOREIGN KEY (agency_id) REFERENCES public.office_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_adjustment
    ADD CONSTRAINT payments_adjustment_case_id_230426fa_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_collection_line
    ADD CONSTRAINT payments_collection__file_id_c3775afc_fk_payments_ FOREIGN KEY (file_id) REFERENCES public.payments_collection_file(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_collection_line
    ADD CONSTRAINT payments_collection_line_case_id_42018e4b_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_day_closing
    ADD CONSTRAINT payments_day_closing_cashier_id_11f40ca8_fk_office_staff_id FOREIGN KEY (cashier_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_entry
    ADD CONSTRAINT payments_entry_agency_id_e20913d9_fk_office_agency_id FOREIGN KEY (agency_id) REFERENCES public.office_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_entry
    ADD CONSTRAINT payments_entry_case_id_771180da_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_entry
    ADD CONSTRAINT payments_entry_credit_id_9c3c3e07_fk_payments_account_id FOREIGN KEY (credit_id) REFERENCES public.payments_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_entry
    ADD CONSTRAINT payments_entry_debit_id_4627d98a_fk_payments_account_id FOREIGN KEY (debit_id) REFERENCES public.payments_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_instrument
    ADD CONSTRAINT payments_instrument_receipt_id_7eb22510_fk_payments_receipt_id FOREIGN KEY (receipt_id) REFERENCES public.payments_receipt(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_major_debtor
    ADD CONSTRAINT payments_major_debtor_obligor_id_8c0e8744_fk_cases_obligor_id FOREIGN KEY (obligor_id) REFERENCES public.cases_obligor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_order_export
    ADD CONSTRAINT payments_order_export_made_by_id_bae93874_fk_office_staff_id FOREIGN KEY (made_by_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_order_item
    ADD CONSTRAINT payments_order_item_case_id_2ef85c64_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_order_item
    ADD CONSTRAINT payments_order_item_order_id_1e5a5ab2_fk_payments_ FOREIGN KEY (order_id) REFERENCES public.payments_payment_order(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_order_item
    ADD CONSTRAINT payments_order_item_payment_id_be177744_fk_payments_payment_id FOREIGN KEY (payment_id) REFERENCES public.payments_payment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_payment
    ADD CONSTRAINT payments_payment_case_id_f54c5fab_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_payment
    ADD CONSTRAINT payments_payment_line_id_50390812_fk_payments_ FOREIGN KEY (line_id) REFERENCES public.payments_collection_line(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_payment_order
    ADD CONSTRAINT payments_payment_ord_approved_by_id_9fd221d4_fk_office_st FOREIGN KEY (approved_by_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_payment_order
    ADD CONSTRAINT payments_payment_ord_export_id_0c2513de_fk_payments_ FOREIGN KEY (export_id) REFERENCES public.payments_order_export(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_payment_order
    ADD CONSTRAINT payments_payment_ord_move_id_053c0449_fk_payments_ FOREIGN KEY (move_id) REFERENCES public.payments_suspense_move(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_payment_order
    ADD CONSTRAINT payments_payment_ord_proposed_by_id_5bab50d8_fk_office_st FOREIGN KEY (proposed_by_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_payment_order
    ADD CONSTRAINT payments_payment_order_agency_id_0efd2862_fk_office_agency_id FOREIGN KEY (agency_id) REFERENCES public.office_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_payment
    ADD CONSTRAINT payments_payment_receipt_id_b73f7e96_fk_payments_receipt_id FOREIGN KEY (receipt_id) REFERENCES public.payments_receipt(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_payment
    ADD CONSTRAINT payments_payment_suspense_id_1ce4f938_fk_payments_ FOREIGN KEY (suspense_id) REFERENCES public.payments_suspense_item(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_plan_case
    ADD CONSTRAINT payments_plan_case_case_id_9eb5a90a_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_plan_case
    ADD CONSTRAINT payments_plan_case_plan_id_d07347f1_fk_payments_plan_id FOREIGN KEY (plan_id) REFERENCES public.payments_plan(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_plan_instalment
    ADD CONSTRAINT payments_plan_instalment_plan_id_70b7d92c_fk_payments_plan_id FOREIGN KEY (plan_id) REFERENCES public.payments_plan(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_plan
    ADD CONSTRAINT payments_plan_obligor_id_bc82ed18_fk_cases_obligor_id FOREIGN KEY (obligor_id) REFERENCES public.cases_obligor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_receipt
    ADD CONSTRAINT payments_receipt_cashier_id_08dffdbb_fk_office_staff_id FOREIGN KEY (cashier_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_receipt
    ADD CONSTRAINT payments_receipt_closing_id_8edb72df_fk_payments_day_closing_id FOREIGN KEY (closing_id) REFERENCES public.payments_day_closing(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_receipt_return
    ADD CONSTRAINT payments_receipt_ret_checked_by_id_fd5aecf0_fk_office_st FOREIGN KEY (checked_by_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_receipt_return
    ADD CONSTRAINT payments_receipt_ret_payment_id_e2411a7c_fk_payments_ FOREIGN KEY (payment_id) REFERENCES public.payments_payment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_receipt_return
    ADD CONSTRAINT payments_receipt_return_case_id_800698e0_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_receipt_return
    ADD CONSTRAINT payments_receipt_return_file_id_d0d9420f_fk_kit_stored_file_id FOREIGN KEY (file_id) REFERENCES public.kit_stored_file(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_receipt
    ADD CONSTRAINT payments_receipt_void_asked_by_id_9c005c82_fk_office_staff_id FOREIGN KEY (void_asked_by_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_receipt
    ADD CONSTRAINT payments_receipt_voided_by_id_6e140457_fk_office_staff_id FOREIGN KEY (voided_by_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_receivable
    ADD CONSTRAINT payments_receivable_agency_id_c482850b_fk_office_agency_id FOREIGN KEY (agency_id) REFERENCES public.office_agency(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_receivable
    ADD CONSTRAINT payments_receivable_case_id_786853c2_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_reference
    ADD CONSTRAINT payments_reference_case_id_e8e84986_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_suspense_item
    ADD CONSTRAINT payments_suspense_it_line_id_716692c9_fk_payments_ FOREIGN KEY (line_id) REFERENCES public.payments_collection_line(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_suspense_item
    ADD CONSTRAINT payments_suspense_it_receipt_id_ec55779c_fk_payments_ FOREIGN KEY (receipt_id) REFERENCES public.payments_receipt(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_suspense_item
    ADD CONSTRAINT payments_suspense_item_case_id_bfd194e0_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_suspense_move
    ADD CONSTRAINT payments_suspense_mo_item_id_c7454d03_fk_payments_ FOREIGN KEY (item_id) REFERENCES public.payments_suspense_item(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_suspense_move
    ADD CONSTRAINT payments_suspense_mo_payment_id_b7e29340_fk_payments_ FOREIGN KEY (payment_id) REFERENCES public.payments_payment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_suspense_move
    ADD CONSTRAINT payments_suspense_mo_undoes_id_696721e3_fk_payments_ FOREIGN KEY (undoes_id) REFERENCES public.payments_suspense_move(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.payments_suspense_move
    ADD CONSTRAINT payments_suspense_move_case_id_a8b84cd5_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.plans_assessment
    ADD CONSTRAINT plans_assessment_reviewer_id_f37eb6be_fk_office_staff_id FOREIGN KEY (reviewer_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.plans_assessment
    ADD CONSTRAINT plans_assessment_version_id_952c9acd_fk_plans_version_id FOREIGN KEY (version_id) REFERENCES public.plans_version(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.plans_finding
    ADD CONSTRAINT plans_finding_assessment_id_3da6d9fb_fk_plans_assessment_id FOREIGN KEY (assessment_id) REFERENCES public.plans_assessment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.plans_finding
    ADD CONSTRAINT plans_finding_done_staff_id_a38ec657_fk_office_staff_id FOREIGN KEY (done_staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.plans_item
    ADD CONSTRAINT plans_item_strategy_id_3b65d540_fk_plans_strategy_id FOREIGN KEY (strategy_id) REFERENCES public.plans_strategy(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.plans_outcome
    ADD CONSTRAINT plans_outcome_target_id_9286d4da_fk_plans_target_id FOREIGN KEY (target_id) REFERENCES public.plans_target(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.plans_score
    ADD CONSTRAINT plans_score_assessment_id_a8d4e050_fk_plans_assessment_id FOREIGN KEY (assessment_id) REFERENCES public.plans_assessment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.plans_strategy
    ADD CONSTRAINT plans_strategy_version_id_1ce2b215_fk_plans_version_id FOREIGN KEY (version_id) REFERENCES public.plans_version(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.plans_target
    ADD CONSTRAINT plans_target_item_id_eb1a875e_fk_plans_item_id FOREIGN KEY (item_id) REFERENCES public.plans_item(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.plans_target
    ADD CONSTRAINT plans_target_staff_id_36fdee3f_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES public.procrastinate_workers(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id);
ALTER TABLE ONLY public.reports_assignment
    ADD CONSTRAINT reports_assignment_report_id_d20aa239_fk_reports_report_id FOREIGN KEY (report_id) REFERENCES public.reports_report(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_assignment
    ADD CONSTRAINT reports_assignment_staff_id_c42c0876_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_comment
    ADD CONSTRAINT reports_comment_report_id_0ea1b19a_fk_reports_report_id FOREIGN KEY (report_id) REFERENCES public.reports_report(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_photo
    ADD CONSTRAINT reports_photo_file_id_a2911267_fk_kit_stored_file_id FOREIGN KEY (file_id) REFERENCES public.kit_stored_file(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_photo
    ADD CONSTRAINT reports_photo_report_id_5bf46ccd_fk_reports_report_id FOREIGN KEY (report_id) REFERENCES public.reports_report(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_report
    ADD CONSTRAINT reports_report_data_id_bb7c95a4_fk_kit_stored_file_id FOREIGN KEY (data_id) REFERENCES public.kit_stored_file(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_report
    ADD CONSTRAINT reports_report_odt_id_1c7dd0c9_fk_kit_stored_file_id FOREIGN KEY (odt_id) REFERENCES public.kit_stored_file(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_report
    ADD CONSTRAINT reports_report_pdf_id_893f8b9d_fk_kit_stored_file_id FOREIGN KEY (pdf_id) REFERENCES public.kit_stored_file(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_report
    ADD CONSTRAINT reports_report_snapshot_id_7b63c1ea_fk_reports_snapshot_id FOREIGN KEY (snapshot_id) REFERENCES public.reports_snapshot(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_section_text
    ADD CONSTRAINT reports_section_text_report_id_79e6f358_fk_reports_report_id FOREIGN KEY (report_id) REFERENCES public.reports_report(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_section_text
    ADD CONSTRAINT reports_section_text_staff_id_2e404822_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_signature
    ADD CONSTRAINT reports_signature_report_id_df6aa268_fk_reports_report_id FOREIGN KEY (report_id) REFERENCES public.reports_report(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_signature
    ADD CONSTRAINT reports_signature_staff_id_6909c5a1_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_snapshot_chunk
    ADD CONSTRAINT reports_snapshot_chu_facts_id_1ab626c0_fk_reports_s FOREIGN KEY (facts_id) REFERENCES public.reports_snapshot_facts(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_snapshot_facts
    ADD CONSTRAINT reports_snapshot_fac_snapshot_id_8667bb3f_fk_reports_s FOREIGN KEY (snapshot_id) REFERENCES public.reports_snapshot(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_snapshot_figure
    ADD CONSTRAINT reports_snapshot_fig_snapshot_id_94cbc294_fk_reports_s FOREIGN KEY (snapshot_id) REFERENCES public.reports_snapshot(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reports_snapshot
    ADD CONSTRAINT reports_snapshot_staff_id_1bb6d821_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.requests_case
    ADD CONSTRAINT requests_case_case_id_e479fcfa_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.requests_case
    ADD CONSTRAINT requests_case_request_id_df98ef51_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES public.requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.requests_contact
    ADD CONSTRAINT requests_contact_request_id_4d2d2a87_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES public.requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.requests_draft
    ADD CONSTRAINT requests_draft_request_id_e6fe1644_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES public.requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.requests_event
    ADD CONSTRAINT requests_event_corrects_id_179ec1ac_fk_requests_event_id FOREIGN KEY (corrects_id) REFERENCES public.requests_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.requests_event
    ADD CONSTRAINT requests_event_request_id_47a29693_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES public.requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.requests_event_secret
    ADD CONSTRAINT requests_event_secret_event_id_110d8dc1_fk_requests_event_id FOREIGN KEY (event_id) REFERENCES public.requests_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.requests_extension
    ADD CONSTRAINT requests_extension_request_id_b6202dd8_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES public.requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.requests_file
    ADD CONSTRAINT requests_file_draft_id_a86e4eed_fk_requests_draft_id FOREIGN KEY (draft_id) REFERENCES public.requests_draft(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.requests_file
    ADD CONSTRAINT requests_file_event_id_49a91f33_fk_requests_event_id FOREIGN KEY (event_id) REFERENCES public.requests_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.requests_file
    ADD CONSTRAINT requests_file_request_id_94c4c903_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES public.requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.requests_file
    ADD CONSTRAINT requests_file_stored_id_b8b3794c_fk_kit_stored_file_id FOREIGN KEY (stored_id) REFERENCES public.kit_stored_file(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.requests_pause
    ADD CONSTRAINT requests_pause_request_id_6f73b4cb_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES public.requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.requests_request
    ADD CONSTRAINT requests_request_assigned_to_id_c3cea820_fk_office_staff_id FOREIGN KEY (assigned_to_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.requests_request
    ADD CONSTRAINT requests_request_section_id_4254c327_fk_office_section_id FOREIGN KEY (section_id) REFERENCES public.office_section(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.requests_sealed
    ADD CONSTRAINT requests_sealed_event_id_2df75629_fk_requests_event_id FOREIGN KEY (event_id) REFERENCES public.requests_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.requests_sealed
    ADD CONSTRAINT requests_sealed_key_id_54c78933_fk_requests_seal_key_id FOREIGN KEY (key_id) REFERENCES public.requests_seal_key(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.requests_sealed
    ADD CONSTRAINT requests_sealed_request_id_db17394a_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES public.requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_article
    ADD CONSTRAINT reviews_article_staff_id_723646bf_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_award
    ADD CONSTRAINT reviews_award_idea_id_855c7fdb_fk_reviews_idea_id FOREIGN KEY (idea_id) REFERENCES public.reviews_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_award
    ADD CONSTRAINT reviews_award_rule_id_bf042b47_fk_reviews_manual_version_id FOREIGN KEY (rule_id) REFERENCES public.reviews_manual_version(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_award
    ADD CONSTRAINT reviews_award_section_id_e2930bdd_fk_office_section_id FOREIGN KEY (section_id) REFERENCES public.office_section(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_award
    ADD CONSTRAINT reviews_award_staff_id_7e60fd0c_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_candidate
    ADD CONSTRAINT reviews_candidate_draw_id_407c53a1_fk_reviews_draw_id FOREIGN KEY (draw_id) REFERENCES public.reviews_draw(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_candidate
    ADD CONSTRAINT reviews_candidate_staff_id_0989dfb9_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_conduct_mark
    ADD CONSTRAINT reviews_conduct_mark_member_id_b5cbfa9e_fk_office_staff_id FOREIGN KEY (member_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_conduct_mark
    ADD CONSTRAINT reviews_conduct_mark_review_id_4d352192_fk_reviews_conduct_id FOREIGN KEY (review_id) REFERENCES public.reviews_conduct(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_conduct
    ADD CONSTRAINT reviews_conduct_staff_id_5b274868_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_courtesy_test
    ADD CONSTRAINT reviews_courtesy_tes_candidate_id_f6002ea5_fk_reviews_c FOREIGN KEY (candidate_id) REFERENCES public.reviews_candidate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_courtesy_test
    ADD CONSTRAINT reviews_courtesy_test_sheet_id_d5519d57_fk_reviews_sheet_id FOREIGN KEY (sheet_id) REFERENCES public.reviews_sheet(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_courtesy_test
    ADD CONSTRAINT reviews_courtesy_test_staff_id_8ac19f9f_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_honour
    ADD CONSTRAINT reviews_honour_section_id_f6e00184_fk_office_section_id FOREIGN KEY (section_id) REFERENCES public.office_section(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_honour
    ADD CONSTRAINT reviews_honour_staff_id_135293a5_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_idea_review
    ADD CONSTRAINT reviews_idea_review_idea_id_6dc91d8b_fk_reviews_idea_id FOREIGN KEY (idea_id) REFERENCES public.reviews_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_idea_review
    ADD CONSTRAINT reviews_idea_review_member_id_c415086d_fk_office_staff_id FOREIGN KEY (member_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_idea
    ADD CONSTRAINT reviews_idea_staff_id_8e34d515_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_manual_version
    ADD CONSTRAINT reviews_manual_version_manual_id_67ac4d6d_fk_reviews_manual_id FOREIGN KEY (manual_id) REFERENCES public.reviews_manual(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_skill_result
    ADD CONSTRAINT reviews_skill_result_staff_id_1130735e_fk_office_staff_id FOREIGN KEY (staff_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_skill_result
    ADD CONSTRAINT reviews_skill_result_test_id_5f304f96_fk_reviews_skill_test_id FOREIGN KEY (test_id) REFERENCES public.reviews_skill_test(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reviews_star
    ADD CONSTRAINT reviews_star_section_id_0dba4b0f_fk_office_section_id FOREIGN KEY (section_id) REFERENCES public.office_section(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_account_id_951f210e_fk_socialacc FOREIGN KEY (account_id) REFERENCES public.socialaccount_socialaccount(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_app_id_636a42d7_fk_socialacc FOREIGN KEY (app_id) REFERENCES public.socialaccount_socialapp(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_user_id_8146e70c_fk_office_staff_id FOREIGN KEY (user_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.surveys_improvement_event
    ADD CONSTRAINT surveys_improvement__improvement_id_fd3233dc_fk_surveys_i FOREIGN KEY (improvement_id) REFERENCES public.surveys_improvement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.surveys_invitation
    ADD CONSTRAINT surveys_invitation_survey_id_d0534764_fk_surveys_survey_code FOREIGN KEY (survey_id) REFERENCES public.surveys_survey(code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.surveys_response
    ADD CONSTRAINT surveys_response_survey_id_907701cf_fk_surveys_survey_code FOREIGN KEY (survey_id) REFERENCES public.surveys_survey(code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.surveys_sending
    ADD CONSTRAINT surveys_sending_survey_id_adb53de0_fk_surveys_survey_code FOREIGN KEY (survey_id) REFERENCES public.surveys_survey(code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.surveys_version
    ADD CONSTRAINT surveys_version_survey_id_880d8cc3_fk_surveys_survey_code FOREIGN KEY (survey_id) REFERENCES public.surveys_survey(code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.surveys_vote
    ADD CONSTRAINT surveys_vote_poll_id_620c5ecf_fk_surveys_poll_id FOREIGN KEY (poll_id) REFERENCES public.surveys_poll(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_content_type_id_9957a03c_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_tag_id_f4f5b767_fk_taggit_tag_id FOREIGN KEY (tag_id) REFERENCES public.taggit_tag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editing_content_type_id_4df7730e_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editingsession_user_id_6e1a9b70_fk_office_staff_id FOREIGN KEY (user_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formsta_content_type_id_e32438b3_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formstate_user_id_b910adc2_fk_office_staff_id FOREIGN KEY (user_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_apitoken
    ADD CONSTRAINT wagtailcore_apitoken_user_id_49b1141b_fk_office_staff_id FOREIGN KEY (user_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction
    ADD CONSTRAINT wagtailcore_collecti_collection_id_761908ec_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collecti_collectionviewrestri_47320efd_fk_wagtailco FOREIGN KEY (collectionviewrestriction_id) REFERENCES public.wagtailcore_collectionviewrestriction(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collecti_group_id_1823f2a3_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_page_id_108444b5_fk_wagtailcore_page_id FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_resolved_by_id_a282aa0e_fk_office_staff_id FOREIGN KEY (resolved_by_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_revision_created_id_1d058279_fk_wagtailco FOREIGN KEY (revision_created_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_user_id_0c577ca6_fk_office_staff_id FOREIGN KEY (user_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentr_comment_id_afc7e027_fk_wagtailco FOREIGN KEY (comment_id) REFERENCES public.wagtailcore_comment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentreply_user_id_d0b3b9c3_fk_office_staff_id FOREIGN KEY (user_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapp_group_id_2e64b61f_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapp_groupapprovaltask_id_9a9255ea_fk_wagtailco FOREIGN KEY (groupapprovaltask_id) REFERENCES public.wagtailcore_groupapprovaltask(task_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupapprovaltask
    ADD CONSTRAINT wagtailcore_groupapp_task_ptr_id_cfe58781_fk_wagtailco FOREIGN KEY (task_ptr_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_collection_id_5423575a_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_group_id_05d61460_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_permission_id_1b626275_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_group_id_fc07e671_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_page_id_710b114a_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_permission_id_05acb22e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_group_id_e5cdbee4_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_permission_id_459b1f38_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_site_id_245de488_fk_wagtailco FOREIGN KEY (site_id) REFERENCES public.wagtailcore_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_modellogentry
    ADD CONSTRAINT wagtailcore_modellog_content_type_id_68849e77_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_alias_of_id_12945502_fk_wagtailcore_page_id FOREIGN KEY (alias_of_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_content_type_id_c28424df_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_latest_revision_id_e60fef51_fk_wagtailco FOREIGN KEY (latest_revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_live_revision_id_930bd822_fk_wagtailco FOREIGN KEY (live_revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_locale_id_3c7e30a6_fk_wagtailcore_locale_id FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_locked_by_id_bcb86245_fk_office_staff_id FOREIGN KEY (locked_by_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_owner_id_fbf7c332_fk_office_staff_id FOREIGN KEY (owner_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pagelogentry
    ADD CONSTRAINT wagtailcore_pageloge_content_type_id_74e7708a_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_pagerevision_user_id_2409d2f4_fk_office_staff_id FOREIGN KEY (user_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubs_page_id_a085e7a6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubs_user_id_89d7def9_fk_office_st FOREIGN KEY (user_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageview_group_id_6460f223_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction
    ADD CONSTRAINT wagtailcore_pageview_page_id_15a8bea6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageview_pageviewrestriction__f147a99a_fk_wagtailco FOREIGN KEY (pageviewrestriction_id) REFERENCES public.wagtailcore_pageviewrestriction(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_base_content_type_id_313cf40f_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_content_type_id_766e0336_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_to_content_type_id_93690bbd_fk_django_co FOREIGN KEY (to_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_revision_base_content_type_id_5b4ef7bd_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_revision_content_type_id_c8cb69c0_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_root_page_id_e02fb95c_fk_wagtailcore_page_id FOREIGN KEY (root_page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_task
    ADD CONSTRAINT wagtailcore_task_content_type_id_249ab8ba_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_content_type_id_0a758fdc_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_finished_by_id_13f98229_fk_office_st FOREIGN KEY (finished_by_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_revision_id_df25a499_fk_wagtailco FOREIGN KEY (revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_workflow_state_id_9239a775_fk_wagtailco FOREIGN KEY (workflow_state_id) REFERENCES public.wagtailcore_workflowstate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_task_id_c3677c34_fk_wagtailcore_task_id FOREIGN KEY (task_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploaded_for_content_type_id_b0fc87b2_fk_django_co FOREIGN KEY (for_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploaded_uploaded_by_user_id_c7580fe8_fk_office_st FOREIGN KEY (uploaded_by_user_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_base_content_type_id_a30dc576_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_content_type_id_2bb78ce1_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflow_content_type_id_b261bb37_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_current_task_state_i_3a1a0632_fk_wagtailco FOREIGN KEY (current_task_state_id) REFERENCES public.wagtailcore_taskstate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflow_page_id_81e7bab6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_requested_by_id_4090bca3_fk_office_st FOREIGN KEY (requested_by_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflow_task_id_ce7716fe_fk_wagtailco FOREIGN KEY (task_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_1f18378f_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_56f56ff6_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_9aad7cd2_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_b9717175_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_collection_id_23881625_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_uploaded_by_user_id_17258b41_fk_office_st FOREIGN KEY (uploaded_by_user_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailforms_formsubmission
    ADD CONSTRAINT wagtailforms_formsub_page_id_e48e93e7_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_collection_id_c2f8af7e_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_uploaded_by_user_id_5d73dc75_fk_office_st FOREIGN KEY (uploaded_by_user_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendit_image_id_3e1fd774_fk_wagtailim FOREIGN KEY (image_id) REFERENCES public.wagtailimages_image(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_red_redirect_page_id_b5728a8f_fk_wagtailco FOREIGN KEY (redirect_page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_red_site_id_780a0e1e_fk_wagtailco FOREIGN KEY (site_id) REFERENCES public.wagtailcore_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexe_content_type_id_62ed694f_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_user_id_59c92331_fk_office_staff_id FOREIGN KEY (user_id) REFERENCES public.office_staff(id) DEFERRABLE INITIALLY DEFERRED;
