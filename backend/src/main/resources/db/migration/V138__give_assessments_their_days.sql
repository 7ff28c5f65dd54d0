-- By when the board scores and reconciles; null for assessments of before, for which nobody has said a day.
alter table assessment
    add scoring_due        date,
    add reconciliation_due date,
    add constraint ck_assessment_due check (
        num_nonnulls(scoring_due, reconciliation_due) in (0, 2) and scoring_due <= reconciliation_due);
