"""The official form: its categories, the report as records, and where each figure stands. Only this wing knows editions."""
