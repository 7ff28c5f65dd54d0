-- Demonstration only: a plan that no municipality has written, marked as a sample.
insert into plan (id, slug, organisation_id, kind, state, record_kind, title_tr, title_en, start_year, end_year, ordinal,
                  vision, sample, sources, facts, predecessor_id, created_by)
values ('0198f000-0000-7000-8000-0000000d0001', 'ornek-yeep-2027-2030', '0198f000-0000-7000-8000-000000000707',
        'EQUALITY_ACTION_PLAN', 'DRAFT', 'plan', 'Yerel Eşitlik Eylem Planı 2027–2030 (örnek)',
        'Local Equality Action Plan 2027–2030 (sample)', 2027, 2030, 2,
        'Herkesin eşit yararlandığı, kadınların kararlara eşit katıldığı bir kent.', true, '{}', '[]',
        (select id from plan where organisation_id = '0198f000-0000-7000-8000-000000000707' and state = 'CLOSED'
            and kind = 'EQUALITY_ACTION_PLAN' order by start_year desc limit 1), 'muratpasa.veri');
insert into plan_theme (id, plan_id, position, code, title, theme_slugs)
values ('0198f000-0000-7000-8000-0000000d0011', '0198f000-0000-7000-8000-0000000d0001', 1, '1', 'Bakım hizmetleri',
        '{bakim}'),
       ('0198f000-0000-7000-8000-0000000d0012', '0198f000-0000-7000-8000-0000000d0001', 2, '2',
        'Kadına yönelik şiddetle mücadele', '{siddet}');
insert into objective (id, plan_id, theme_id, position, code, title, responsible_units)
values ('0198f000-0000-7000-8000-0000000d0021', '0198f000-0000-7000-8000-0000000d0001',
        '0198f000-0000-7000-8000-0000000d0011', 1, '1.1', 'Her mahallede erişilebilir çocuk bakım hizmeti',
        '{Kadın ve Aile Hizmetleri Müdürlüğü}'),
       ('0198f000-0000-7000-8000-0000000d0022', '0198f000-0000-7000-8000-0000000d0001',
        '0198f000-0000-7000-8000-0000000d0012', 1, '2.1', 'Danışma merkezlerine başvurmanın kolaylaşması',
        '{Kadın ve Aile Hizmetleri Müdürlüğü}');
insert into action (id, plan_id, objective_id, position, code, title, responsible_units, timeline)
values ('0198f000-0000-7000-8000-0000000d0031', '0198f000-0000-7000-8000-0000000d0001',
        '0198f000-0000-7000-8000-0000000d0021', 1, '1.1.1', 'Üç yeni gündüz bakımevi açmak',
        '{Kadın ve Aile Hizmetleri Müdürlüğü}', '2027–2029'),
       ('0198f000-0000-7000-8000-0000000d0032', '0198f000-0000-7000-8000-0000000d0001',
        '0198f000-0000-7000-8000-0000000d0021', 2, '1.1.2', 'Akşam saatlerinde çalışan oyun odaları kurmak',
        '{Kadın ve Aile Hizmetleri Müdürlüğü}', '2028'),
       ('0198f000-0000-7000-8000-0000000d0033', '0198f000-0000-7000-8000-0000000d0001',
        '0198f000-0000-7000-8000-0000000d0022', 1, '2.1.1', 'Danışma merkezine gezici ekip eklemek',
        '{Kadın ve Aile Hizmetleri Müdürlüğü}', '2027');
insert into plan_indicator (id, plan_id, action_id, position, title, rights_type, measure, unit, direction, accumulation,
                            disaggregations, sensitive, baseline_value, baseline_year, target_value, origin)
values ('0198f000-0000-7000-8000-0000000d0041', '0198f000-0000-7000-8000-0000000d0001',
        '0198f000-0000-7000-8000-0000000d0031', 1, 'Gündüz bakımevi sayısı', 'STRUCTURAL', 'COUNT', 'bakımevi', 'RISING',
        'POINT_IN_TIME', '{}', false, 5, 2026, 8, 'PLAN_DOCUMENT'),
       ('0198f000-0000-7000-8000-0000000d0042', '0198f000-0000-7000-8000-0000000d0001',
        '0198f000-0000-7000-8000-0000000d0031', 2, 'Bakımevlerinden yararlanan çocuk sayısı', 'OUTCOME', 'COUNT', 'kişi',
        'RISING', 'PER_PERIOD', '{sex}', false, 320, 2026, 520, 'PLAN_DOCUMENT');
