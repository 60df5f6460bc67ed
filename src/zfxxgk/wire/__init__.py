"""JSON in and out, and what programs in other languages need: schema, rules, the conformance suite."""
