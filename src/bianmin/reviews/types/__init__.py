"""Words of reviews that others use."""

from bianmin.reviews.types.records import ConductReviewRecord, CourtesyTestRecord

__all__ = ["ConductReviewRecord", "CourtesyTestRecord"]
