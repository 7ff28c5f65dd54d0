import 'i18next';
import type about from './tr/about.json';
import type assessment from './tr/assessment.json';
import type common from './tr/common.json';
import type drafting from './tr/drafting.json';
import type guide from './tr/guide.json';
import type home from './tr/home.json';
import type importing from './tr/importing.json';
import type indicator from './tr/indicator.json';
import type library from './tr/library.json';
import type life from './tr/life.json';
import type monitoring from './tr/monitoring.json';
import type notification from './tr/notification.json';
import type opendata from './tr/opendata.json';
import type organisation from './tr/organisation.json';
import type plan from './tr/plan.json';
import type progress from './tr/progress.json';
import type range from './tr/range.json';
import type report from './tr/report.json';
import type saving from './tr/saving.json';
import type terms from './tr/terms.json';
import type workspace from './tr/workspace.json';
import type writing from './tr/writing.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      about: typeof about;
      assessment: typeof assessment;
      common: typeof common;
      drafting: typeof drafting;
      guide: typeof guide;
      home: typeof home;
      importing: typeof importing;
      library: typeof library;
      life: typeof life;
      monitoring: typeof monitoring;
      notification: typeof notification;
      indicator: typeof indicator;
      opendata: typeof opendata;
      organisation: typeof organisation;
      plan: typeof plan;
      progress: typeof progress;
      range: typeof range;
      report: typeof report;
      saving: typeof saving;
      terms: typeof terms;
      workspace: typeof workspace;
      writing: typeof writing;
    };
  }
}
