import './styles/layers.css';

import { createRoot } from 'react-dom/client';

import { App } from '@/app/app';
import { fetchTextsAtLeisure, startI18n } from '@/shared/i18n/i18n';
import { forgetExpired } from '@/shared/ui/draft-store';
import { applyTheme, storedTheme } from '@/shared/ui/theme';

applyTheme(storedTheme());
forgetExpired();
await startI18n();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(<App />);
fetchTextsAtLeisure();
