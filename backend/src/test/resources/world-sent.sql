-- What the officer attached is there; now the submission is with the board.
update submission set state = 'IN_REVIEW', completeness = 50, on_time = true, sent_at = now(), sent_by = 'walk.onay',
    receipt_sha256 = repeat('a', 64) where id = 'W:0071';
