// Fails on an import that the rules forbid. dependency-cruiser's command line passes when it looked at nothing; this does not.
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { importRules } from './import-rules.ts';

const rooms = ['packages', 'server', 'apps', 'e2e', 'scripts', 'eval', 'bench', 'ordeal'];

const { options, ...ruleSet } = importRules;
const { output } = await cruise(rooms, { ...options, ruleSet, validate: true });
const { summary } = output as ICruiseResult;

for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} -> ${to}`);
if (summary.totalCruised === 0) console.error('No module was looked at: the rooms or the options are wrong.');
console.log(`imports: ${summary.totalCruised} modules, ${summary.violations.length} violations`);
process.exitCode = summary.violations.length > 0 || summary.totalCruised === 0 ? 1 : 0;
