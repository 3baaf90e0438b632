"""The service desk: tickets and counters, registers of visits and calls, rosters, loans, bells and rooms."""
