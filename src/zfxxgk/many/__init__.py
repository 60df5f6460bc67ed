"""Many reports: tables, files, SQL, series over the years, sums, indicators, two side by side."""
