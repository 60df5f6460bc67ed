"""JSON in and out, and what programs in other languages take: schema, rules, the conformance suite."""
