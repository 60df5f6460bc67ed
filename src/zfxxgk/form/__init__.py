"""The official form: its categories, the report as records, each figure's place. Only modules here name editions."""
