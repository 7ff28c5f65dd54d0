import 'i18next';
import type assessment from './tr/assessment.json';
import type common from './tr/common.json';
import type drafting from './tr/drafting.json';
import type home from './tr/home.json';
import type saving from './tr/saving.json';
import type terms from './tr/terms.json';
import type workspace from './tr/workspace.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      assessment: typeof assessment;
      common: typeof common;
      drafting: typeof drafting;
      home: typeof home;
      saving: typeof saving;
      terms: typeof terms;
      workspace: typeof workspace;
    };
  }
}
