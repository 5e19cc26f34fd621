// Fails on an import that the rules forbid. dependency-cruiser's command line passes when it looked at nothing; this does not.
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { findFeatureCircle } from './find-feature-circle.ts';
import { importRules } from './import-rules.ts';

const rooms = ['packages', 'server', 'apps', 'e2e', 'scripts', 'eval', 'bench', 'ordeal'];

const { options, ...ruleSet } = importRules;
const { output } = await cruise(rooms, { ...options, ruleSet, validate: true });
const { summary, modules } = output as ICruiseResult;
const circle = findFeatureCircle(modules);

for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} -> ${to}`);
if (circle) console.error(`Features import each other in a circle: ${circle.join(' -> ')}`);
if (summary.totalCruised === 0) console.error('No module was looked at: the rooms or the options are wrong.');
console.log(`imports: ${summary.totalCruised} modules, ${summary.violations.length} violations`);
process.exitCode = circle || summary.violations.length > 0 || summary.totalCruised === 0 ? 1 : 0;
