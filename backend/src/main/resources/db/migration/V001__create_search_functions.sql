create extension if not exists pg_trgm;

-- One form for what people type and what is written: case, Turkish letters and diacritics folded,
-- so that "istanbul", "İSTANBUL" and "ıstanbul" meet. Decomposed letters (i + U+0307) are composed first.
create function tr_fold(text) returns text
    language sql immutable strict parallel safe
return lower(translate(
    normalize($1, nfkc),
    'İIıÇçĞğÖöŞşÜüÂâÎîÛû’''"',
    'iiiccggoossuuaaiiuu'));
