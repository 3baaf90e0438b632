"""The public services: one file a service, with its definition and what its outcomes do in other nouns.

How to add a service:

1. Write ``procedures/<code>.py`` with ``SERVICE = Service(...)`` from the shapes of ``catalogue.types`` and
   the parts of ``procedures.parts`` (the applicant's fields, supplement, withdrawal, ends).
2. Write its effects: functions of ``catalogue.ports.Effect`` that call actions of other nouns. They run inside
   the decision's transaction; what they refuse leaves everything as it was. ``condition`` functions say
   why an exit can't be taken now, ``accepts`` says why an application can't be taken at all.
   A definition may stand between ``# fmt: off`` and ``# fmt: on``, a step's exit on one line; where a service
   passes 300 lines it becomes a folder: ``definition.py``, ``effects.py`` and an ``__init__`` that defines it.
3. End the file with ``define(SERVICE, effects=…, conditions=…, accepts=…)`` and name the module in ``MODULES``.
4. Test in ``tests/procedures/test_<code>.py`` that the other noun's record changes.

Verbs that mean the same everywhere: ``ask-supplement`` and ``supplied`` (the clock stands still in between),
``lapse`` (nothing came), ``withdraw`` (by the applicant, from any open step of the office).
"""
