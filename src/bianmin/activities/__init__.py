"""What the office holds: sessions, tours, trainings, meetings with resolutions, partners, persons and pictures."""
