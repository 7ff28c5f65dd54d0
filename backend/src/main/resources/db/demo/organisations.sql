-- Demonstration only: organisations that exist nowhere but here, marked as samples.
insert into organisation (id, kind, slug, name, sample, pilot, sources)
values ('0198f000-0000-7000-8000-000000009001', 'MONITORING_PLATFORM', 'izleme-heyeti', 'İzleme Heyeti (örnek)', true, false, '{}'),
       ('0198f000-0000-7000-8000-000000009002', 'CIVIL_SOCIETY', 'ornek-kadin-dernegi', 'Örnek Kadın Derneği (örnek)', true, false, '{}')
on conflict (id) do nothing;
