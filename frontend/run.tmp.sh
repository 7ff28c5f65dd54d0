cd /work/main/frontend
export DBG_SUB=/workspace/submissions/$(bash /tmp/psql.sh "select s.id from submission s join period p on p.id=s.period_id join organisation o on o.id=s.organisation_id where p.code='2022-H1' and o.slug='mersin-buyuksehir' limit 1")
export DBG_DRAFT=/workspace/board/reports/$(bash /tmp/psql.sh "select id from report limit 1")
YEEP_PUBLIC_URL=http://localhost:18080 timeout 580 npx playwright test --config e2e/playwright.config.ts -x -g "$1" 2>&1 | grep -v npm | grep -v "^$" | head -${2:-50}
