"""How the notebook stands towards the team, in words: status, presence, and what needs attention."""
