"""The command line: files, terminal, exit status. The only wing that prints."""
