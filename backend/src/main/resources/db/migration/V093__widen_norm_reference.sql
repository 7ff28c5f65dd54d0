alter table norm_reference
    drop constraint ck_norm_reference_source,
    add constraint ck_norm_reference_source check (source in (
        'CEDAW', 'BEIJING', 'CHARTER', 'SDG', 'OHCHR', 'NATIONAL_LAW')),
    add column source_url text;
