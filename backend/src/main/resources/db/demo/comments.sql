-- Demonstration only: what nobody has really said about the sample plan; one is answered, one waits for its answer.
insert into plan_comment (id, plan_id, node_kind, node_id, node_label, text, author_name, account, state, answer,
                          answered_at, written_at)
values ('0198f000-0000-7000-8000-0000000d0051', '0198f000-0000-7000-8000-0000000d0001', 'ACTION',
        '0198f000-0000-7000-8000-0000000d0032', '1.1.2 Akşam saatlerinde çalışan oyun odaları kurmak',
        'Vardiyalı çalışanlar için oyun odaları en az 22.00''ye kadar açık olmalı.', 'Elif (örnek)', 'sivil.katki', 'SHOWN',
        'Teşekkür ederiz. Saatler, mahallelerdeki vardiya düzenine göre belirlenecek.', now() - interval '3 days',
        now() - interval '9 days'),
       ('0198f000-0000-7000-8000-0000000d0052', '0198f000-0000-7000-8000-0000000d0001', null, null, null,
        'Planda engelli kadınlar için ayrı bir hedef göremedim.', null, null, 'WAITING', null, null,
        now() - interval '4 days');
