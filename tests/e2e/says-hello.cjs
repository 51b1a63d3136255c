process.stdout.write('hello from outside');
