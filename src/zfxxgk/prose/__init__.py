"""What the prose of a report says of its figures."""
