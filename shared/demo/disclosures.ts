import type { DemoDisclosure } from './demo.ts';

/** That identities were shared between two partners outside the meeting; never what was shared. */
export const disclosures: readonly DemoDisclosure[] = [
  { signal: 'SIG-2026-112', from: 'MUN_DM01', to: 'POLICE', on: '2026-10-29', basis: 'TASK_POLICE', purpose: 'Beoordeling strafrechtelijke opvolging' },
  { signal: 'SIG-2026-114', from: 'MUN_DM09', to: 'VEILIG_THUIS', on: '2026-10-30', basis: 'MELDCODE', purpose: 'Melding minderjarige' },
  { signal: 'SIG-2026-118', from: 'MUN_DM04', to: 'POLICE', on: '2026-11-09', basis: 'VITAL_INTEREST', purpose: 'Acuut gevaar' },
  { signal: 'SIG-2026-119', from: 'COA', to: 'POLICE', on: '2026-11-12', basis: 'TASK_POLICE', purpose: 'Informatief gesprek' },
  { signal: 'SIG-2026-119', from: 'COA', to: 'CARE_COORDINATOR', on: '2026-11-12', basis: 'CONSENT', purpose: 'Toegang tot zorg en rechtsbijstand' },
  { signal: 'SIG-2026-113', from: 'MUN_DM02', to: 'NLA', on: '2026-10-30', basis: 'SUPERVISION', purpose: 'Gezamenlijke controle' },
  { signal: 'SIG-2026-114', from: 'MUN_DM09', to: 'ZVH', on: '2026-11-06', basis: 'WGS_ZVH', purpose: 'Persoonsgerichte aanpak' },
  { signal: 'SIG-2026-116', from: 'POLICE', to: 'NLA', on: '2026-11-05', basis: 'WPG_DISCLOSURE', purpose: 'Beoordelen toezicht' },
  { signal: 'SIG-2026-120', from: 'TAX', to: 'RIEC', on: '2026-11-20', basis: 'WGS_RIEC', purpose: 'Samenhang met andere signalen' },
  { signal: 'SIG-2026-121', from: 'POLICE', to: 'COA', on: '2026-11-19', basis: 'WPG_DISCLOSURE', purpose: 'Veilige plaatsing' },
];
