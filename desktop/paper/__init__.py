"""ReportLab: shapes and pages to PDF."""
