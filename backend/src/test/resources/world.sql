-- One municipality in the middle of everything, for tests that ask who may do what and what the public sees: a
-- submission under review, an assessment open for reply, a report waiting for the municipality's reply. Whatever is not
-- published carries the word zzgizlizz. W: stands for the beginning of the world's ids.
insert into organisation (id, slug, name, kind, municipality_type, province_plate, sample) values
    ('W:0001', 'walk-belediyesi', 'Yürüyüş Belediyesi', 'MUNICIPALITY', 'DISTRICT', 33, true),
    ('W:0002', 'walk-komsu', 'Komşu Belediyesi', 'MUNICIPALITY', 'DISTRICT', 33, true);
insert into organisation (id, slug, name, kind, sample) values
    ('W:0003', 'walk-heyet', 'Yürüyüş Heyeti', 'MONITORING_PLATFORM', true);
insert into plan (id, slug, organisation_id, kind, state, record_kind, title_tr, title_en, sources, facts) values
    ('W:0011', 'walk-plan', 'W:0001', 'EQUALITY_ACTION_PLAN', 'IN_FORCE', 'yeep', 'Yürüyüş Planı', 'Walk plan', '{}', '[]'),
    ('W:0012', 'walk-taslak', 'W:0001', 'EQUALITY_ACTION_PLAN', 'DRAFT', 'yeep', 'zzgizlizz plan', 'zzgizlizz', '{}', '[]');
insert into plan_edit (id, plan_id, number, batch_id, operation, node_kind, node_id, before, after, edited_by, edited_at)
    values ('W:0018', 'W:0011', 1, 'W:0019', 'CHANGE', 'ACTION', 'W:0041', '{"note":null}', '{"note":"zzgizlizz"}', 'walk.veri', now());
insert into plan_theme (id, plan_id, position, title, theme_slugs) values
    ('W:0021', 'W:0011', 1, 'Alan', '{}'), ('W:0022', 'W:0012', 1, 'zzgizlizz', '{}');
insert into objective (id, plan_id, theme_id, position, title) values
    ('W:0031', 'W:0011', 'W:0021', 1, 'Hedef'), ('W:0032', 'W:0012', 'W:0022', 1, 'zzgizlizz hedef');
insert into action (id, plan_id, objective_id, position, title) values
    ('W:0041', 'W:0011', 'W:0031', 1, 'Yürüyüş eylemi'), ('W:0042', 'W:0012', 'W:0032', 1, 'zzgizlizz eylem');
insert into plan_indicator (id, plan_id, action_id, position, title, measure, unit, disaggregations, sensitive, origin) values
    ('W:0051', 'W:0011', 'W:0041', 1, 'Yürüyüş göstergesi', 'COUNT', 'kişi', '{sex}', false, 'PLAN_DOCUMENT'),
    ('W:0052', 'W:0012', 'W:0042', 1, 'zzgizlizz gösterge', 'COUNT', 'kişi', '{}', false, 'PLAN_DOCUMENT');
insert into monitoring_cycle (id, title_tr, title_en, created_by, created_at)
    values ('W:0061', 'Yürüyüş döngüsü', 'Walk', 'yonetici', now());
insert into period (id, cycle_id, ordinal, code, starts_on, ends_on, opens_on, deadline, grace_days, feeds)
    values ('W:0062', 'W:0061', 1, '2026-H1', current_date - 200, current_date - 20, current_date - 10,
            current_date + 30, 10, 'PROGRESS_1');
insert into cycle_plan (cycle_id, plan_id) values ('W:0061', 'W:0011');
insert into submission (id, period_id, plan_id, organisation_id, number, state, created_at)
    values ('W:0071', 'W:0062', 'W:0011', 'W:0001', 1, 'IN_ENTRY', now());
insert into observation (id, submission_id, plan_indicator_id, cell, status, value, note, updated_by, updated_at)
    values ('W:0072', 'W:0071', 'W:0051', 'total', 'NORMAL', 424242, 'zzgizlizz not', 'walk.veri', now());
insert into action_claim (id, submission_id, item_id, status, text, updated_by, updated_at)
    values ('W:0073', 'W:0071', 'W:0041', 'IN_PROGRESS', 'zzgizlizz beyan', 'walk.veri', now());
insert into submission_receipt (id, submission_id, sha256, content, sent_by, sent_at)
    values ('W:0074', 'W:0071', repeat('a', 64), '{"text":"zzgizlizz"}', 'walk.onay', now());
insert into board_member (id, account, name, organisation_id, term_from) values
    ('W:0081', 'walk.bir', 'Bir', 'W:0003', '2026-01-01'), ('W:0082', 'walk.iki', 'İki', 'W:0003', '2026-01-01'),
    ('W:0083', 'walk.uc', 'Üç', 'W:0003', '2026-01-01'), ('W:0084', 'walk.raportor', 'Raportör', 'W:0003', '2026-01-01'),
    ('W:0085', 'walk.baskan', 'Başkan', 'W:0003', '2026-01-01');
insert into conflict_declaration (id, member_id, organisation_id, period_id, outcome, grounds, explanation, declared_at)
    select gen_random_uuid(), m.id, 'W:0001', 'W:0062', case when m.id = 'W:0083' then 'BLOCKED' else 'NONE' end,
           case when m.id = 'W:0083' then '{KINSHIP}'::text[] else '{}' end, 'zzgizlizz', now()
    from board_member m where m.account like 'walk.%';
insert into assessment (id, submission_id, plan_id, organisation_id, period_id, period_code, state, created_at, reply_due)
    values ('W:0091', 'W:0071', 'W:0011', 'W:0001', 'W:0062', '2026-H1', 'OPEN_FOR_REPLY', now(), current_date + 10);
insert into assignment (id, assessment_id, member_id, role, assigned_at, submitted_at) values
    ('W:0092', 'W:0091', 'W:0081', 'SCORER', now(), now()), ('W:0093', 'W:0091', 'W:0082', 'SCORER', now(), now()),
    ('W:0094', 'W:0091', 'W:0084', 'RAPPORTEUR', now(), null);
insert into score (id, assessment_id, assignment_id, item_id, completion, evidence_strength, timeliness, inclusion, reason,
                   submitted_at)
    select gen_random_uuid(), 'W:0091', a.id, 'W:0041', 'LIMITED', 1, 'ON_TIME', 1, 'zzgizlizz puan', now()
    from assignment a where a.assessment_id = 'W:0091' and a.role = 'SCORER';
insert into finding (id, assessment_id, item_id, completion, evidence_strength, timeliness, inclusion, reason)
    values ('W:0095', 'W:0091', 'W:0041', 'LIMITED', 1, 'ON_TIME', 1, 'zzgizlizz bulgu');
insert into moderation_message (id, assessment_id, member_id, item_id, text, sent_at)
    values ('W:0096', 'W:0091', 'W:0081', 'W:0041', 'zzgizlizz mesaj', now());
insert into report (id, kind, period_id, period_code, cycle_id, title_tr, title_en, state, sections, author_id, created_at,
                    reply_due)
    values ('W:00a1', 'PROGRESS_1', 'W:0062', '2026-H1', 'W:0061', 'zzgizlizz rapor', 'zzgizlizz', 'MUNICIPALITY_REPLY',
            '{}', 'W:0084', now(), current_date + 10);
insert into report_plan (id, report_id, plan_id, organisation_id, submission_id, assessment_id)
    values ('W:00a2', 'W:00a1', 'W:0011', 'W:0001', 'W:0071', 'W:0091');
insert into report_reply (id, report_id, organisation_id, text, replied_by, replied_at)
    values ('W:00a3', 'W:00a1', 'W:0001', 'zzgizlizz yanıt', 'walk.onay', now());
insert into indicator_definition (id, code, title_tr, theme_slug, sensitive, disaggregations, state, number,
                                  proposer_organisation_id, proposer_account, proposed_at)
    values ('W:00c1', 'P-WALK-001', 'zzgizlizz öneri', 'egitim', false, '{}', 'PROPOSED', 0, 'W:0001', 'walk.veri', now());
insert into population (id, organisation_id, year, total, source) values ('W:00c1', 'W:0001', 2024, 1000, 'TÜİK');
insert into staff_training (id, organisation_id, held_on, topic, note)
    values ('W:00c2', 'W:0001', '2025-01-01', 'PLAN_DRAFTING', 'zzgizlizz eğitim');
insert into equality_fact (id, organisation_id, body, present, since, recorded_by, recorded_at)
    values ('W:00c3', 'W:0001', 'EQUALITY_UNIT', true, '2020-01-01', 'zzgizlizz.veri', now());
insert into unit (id, organisation_id, name) values ('W:00c4', 'W:0001', 'Yürüyüş Müdürlüğü');
insert into unit_name (id, unit_id, organisation_id, name) values ('W:00c5', 'W:00c4', 'W:0001', 'Yürüyüş Müdürlüğü');
insert into unit_responsible (id, unit_id, role, name, email, from_date)
    values ('W:00c6', 'W:00c4', 'RESPONSIBLE', 'zzgizlizz kişi', 'zzgizlizz@example.org', '2024-01-01');
insert into unit_absence (id, unit_id, responsible_id, first_day, last_day, said_by)
    values ('W:00c8', 'W:00c4', 'W:00c6', current_date, current_date + 3, 'zzgizlizz');
insert into evidence (id, organisation_id, subject_kind, subject_id, kind, title, url, visibility,
                      personal_data_declared, created_by, created_at)
    values ('W:00c7', 'W:0001', 'EQUALITY_FACT', 'W:00c3', 'LINK', 'zzgizlizz karar', 'https://example.org/zzgizlizz',
            'BOARD', true, 'walk.veri', now());
insert into plan_import (id, plan_id, organisation_id, file_name, sha256, size_bytes, kind, state, mapping, created_by, created_at)
    values ('W:00e1', 'W:0012', 'W:0001', 'zzgizlizz.csv', repeat('a', 64), 1, 'CSV', 'READ', '{"sheets":[]}', 'walk.veri', now());
insert into plan_import_content (import_id, file, grid, result, seen_at)
    values ('W:00e1', '', '\x1f8b0800000000000203ab56cacecc4b51b25250720e0e53d251502ace484d2d29060a44572be525e6a682a4aaaad233ab7232abaa400a92130b4a32f3f380e279a539394081a2fc72b0fa58203b37b5283d15c2ab05f18b5273138bb2a102000755e9896c000000', '\x1f8b080000000000020355cf4d0b82401006e0bf127beed2b59b448740ac400f1111a34e35b4ceca3806adf4df5b33d26ef33ef3c16e674a57b415b29ae5ac33172715f4e5623e33b505fee89db80c8559efb328dea48773b44a37dbe4bc8ba3c4844125b5984a3fe2fd95bc25ef7fbeee6f706b6d8027823431e468476b14440fa1311272f90f4e4a62982c3da82137395c0bd620a07f58b8614f89af19938e1d768a9317b8560a6c021c4f215ea0d021bcfa3fdcb0c231d6e2728bd517de9c8a354f3e010000', now());
insert into plan_version (id, plan_id, number, occasion, state, content, sha256, frozen_by, frozen_at)
    values ('W:00e1', 'W:0011', 1, 'ADOPT', 'IN_FORCE',
            '{"format":1,"plan":{"kind":"EQUALITY_ACTION_PLAN","titleTr":"Yürüyüş Planı","sources":[],"facts":[]},"themes":[]}',
            repeat('b', 64), 'walk.onay', now()),
           ('W:00e2', 'W:0012', 1, 'OPEN_CONSULTATION', 'DRAFT',
            '{"format":1,"plan":{"kind":"EQUALITY_ACTION_PLAN","titleTr":"zzgizlizz","sources":[],"facts":[]},"themes":[]}',
            repeat('b', 64), 'walk.onay', now());
insert into plan_event (id, plan_id, transition, state, reason, actor, actor_role, at) values
    ('W:00e3', 'W:0012', 'WITHDRAW', 'WITHDRAWN', 'zzgizlizz neden', 'walk.onay', 'APPROVER', now());
insert into plan_comment (id, plan_id, text, author_name, state, written_at) values
    ('W:00e4', 'W:0011', 'zzgizlizz yorum', 'zzgizlizz', 'WAITING', now());
insert into draft_comment (id, plan_id, text, author, author_name, written_at) values
    ('W:00e5', 'W:0011', 'zzgizlizz not', 'walk.veri', 'Veri', now());
insert into plan_link (id, from_plan_id, to_plan_id, kind, note, linked_by, linked_at) values
    ('W:00e6', 'W:0011', 'W:0012', 'RELATED', 'zzgizlizz bağ', 'walk.veri', now());
insert into indicator_range (id, plan_indicator_id, max, reason, stated_by, stated_as, stated_at)
    values ('W:00f8', 'W:0051', 1000000, 'zzgizlizz neden', 'zzgizlizz.baskan', 'BOARD_CHAIR', now());
insert into indicator_range (id, definition_id, max, reason, stated_by, stated_as, stated_at)
    select cast('W:00f9' as uuid), id, 1000000, 'Yürüyüş nedeni', 'zzgizlizz.baskan', 'BOARD_CHAIR', now()
    from indicator_definition where code = 'I001';
insert into range_statement (id, definition_id, plan_indicator_id, max, reason, stated_by, stated_as, stated_at)
    select gen_random_uuid(), definition_id, plan_indicator_id, max, 'zzgizlizz neden', stated_by, stated_as, stated_at
    from indicator_range where id in ('W:00f8', 'W:00f9');
insert into notification (id, account, organisation_id, kind, subject_kind, subject_id, occasion, about, period, created_at, mailing)
    values ('W:00f1', 'walk.veri', 'W:0001', 'SUBMISSION_OPENED', 'SUBMISSION', 'W:0071', 'again', 'zzgizlizz', '2026-H1', now(), 'OFF');
insert into email (id, account, address, language, state, next_attempt_at, created_at)
    values ('W:00f2', 'walk.veri', 'zzgizlizz@example.org', 'tr', 'FAILED', now(), now());
