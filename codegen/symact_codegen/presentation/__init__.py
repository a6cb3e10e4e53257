"""What reports, tables and plots say, before any output format: formulas, numbers, sentences, cells."""
