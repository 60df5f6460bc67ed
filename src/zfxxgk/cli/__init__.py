"""The command line: files, terminal, exit status. The only layer that prints."""
