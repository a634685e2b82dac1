-- 1 when a planned meeting does not take place. Its row stays, so that its number is never given twice (docs/domain.md 4.6).
ALTER TABLE meeting ADD COLUMN cancelled INTEGER CHECK (cancelled IS NULL OR (cancelled = 1 AND status = 'PLANNED'));
