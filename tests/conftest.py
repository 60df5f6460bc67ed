"""Settings for all tests."""

import os

from hypothesis import HealthCheck, settings

# A report has two hundred figures, so that making one is slow by hypothesis's standards. No test is a timed test.
_COMMON = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}
settings.register_profile("quick", max_examples=50, **_COMMON)  # type: ignore[arg-type] # the types are those of settings
settings.register_profile("thorough", max_examples=2000, **_COMMON)  # type: ignore[arg-type] # as above
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))
