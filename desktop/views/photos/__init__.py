"""Photos of paper sheets: a strip of them, and one as large as one likes beside what it is copied into."""
