"""Tools that know no noun of the office: dates, money, identifiers, secrets, texts, outbox."""
