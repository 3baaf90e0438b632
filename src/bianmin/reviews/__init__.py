"""Reviews of staff: courtesy, conduct, skills, stars, proposals, shared knowledge, rewards and their rules."""
