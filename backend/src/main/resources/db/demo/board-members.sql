-- Demonstration only: the board of the demo accounts in keycloak/demo-users.json.
insert into board_member (id, account, name, organisation_id, expertise, term_from, term_until, version)
values ('0198f000-0000-7000-8000-0000000b0001', 'kurul.baskan', 'Toprak Başkan (örnek)', '0198f000-0000-7000-8000-000000009001', '{katilim}', '2022-01-01', null, 0),
       ('0198f000-0000-7000-8000-0000000b0002', 'kurul.raportor', 'Evren Raportör (örnek)', '0198f000-0000-7000-8000-000000009001', '{kurumsal-yapi}', '2022-01-01', null, 0),
       ('0198f000-0000-7000-8000-0000000b0003', 'kurul.bir', 'Yağmur Bir (örnek)', '0198f000-0000-7000-8000-000000009001', '{egitim,siddet}', '2022-01-01', null, 0),
       ('0198f000-0000-7000-8000-0000000b0004', 'kurul.iki', 'Güneş İki (örnek)', '0198f000-0000-7000-8000-000000009001', '{saglik,bakim}', '2022-01-01', null, 0),
       ('0198f000-0000-7000-8000-0000000b0005', 'kurul.uc', 'Derya Üç (örnek)', '0198f000-0000-7000-8000-000000009001', '{istihdam}', '2022-01-01', null, 0)
on conflict (id) do nothing;
