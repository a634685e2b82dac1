-- Everything that comparing a signal with the others of two years reads (docs/domain.md 3.7): not their texts, which fill whole pages.
CREATE INDEX signal_compared ON signal (submitted_on, status, form, sector, municipality_id, victim_count, age_band, gender, origin_group, cross_border, secondary_forms, flags, merged_into_id);
