"""The audit trail: who did what, when, on whom; never what was written."""
