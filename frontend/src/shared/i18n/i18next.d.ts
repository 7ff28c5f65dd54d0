import 'i18next';
import type common from './tr/common.json';
import type home from './tr/home.json';
import type monitoring from './tr/monitoring.json';
import type terms from './tr/terms.json';
import type workspace from './tr/workspace.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      common: typeof common;
      home: typeof home;
      monitoring: typeof monitoring;
      terms: typeof terms;
      workspace: typeof workspace;
    };
  }
}
