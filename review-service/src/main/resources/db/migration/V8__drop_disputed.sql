-- Whether a claim is disputed is asked of its relations; this column was never written.
alter table claim drop column disputed;
