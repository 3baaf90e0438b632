"""Internal control: risks, audits, findings and the signed yearly statement."""
