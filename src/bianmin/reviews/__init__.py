"""Reviews of staff: telephone courtesy, conduct, skills, stars, proposals, shared knowledge, rewards and their rules."""
