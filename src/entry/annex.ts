import { main } from "./command/main";

// One line of the product in Node: everything else is in command/.
process.exitCode = await main(process.argv.slice(2));
