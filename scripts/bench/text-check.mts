// Measures the text check in a process of its own, as it runs in the program: the runner of the other parts reaches every function by way of its module.
import { measureAnonymity } from './anonymity.ts';

console.log(JSON.stringify(measureAnonymity()));
