<?php
// Each line of a file is a document and whether it is valid: how often JsonSchema\Validator says the same.
require '/usr/share/php/JsonSchema/autoload.php';

$schema = json_decode(file_get_contents($argv[1]));
$right = $count = 0;
foreach (new SplFileObject($argv[2]) as $line) {
    if (trim($line) === '') {
        continue;
    }
    $case = json_decode($line);
    $validator = new JsonSchema\Validator();
    $validator->validate($case->document, $schema);
    $count++;
    $right += $validator->isValid() === $case->valid ? 1 : 0;
}
echo "$right $count\n";
