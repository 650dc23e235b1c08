<?php
// Writes values as YAML: a JSON list of values in, a JSON list of texts out. Argument: default, block, or block, literal.
require '/usr/share/php/Symfony/Component/Yaml/autoload.php';

use Symfony\Component\Yaml\Yaml;

function written($value, string $style): ?string
{
    try {
        $flags = Yaml::DUMP_EMPTY_ARRAY_AS_SEQUENCE;
        if ($style === 'block, literal') {
            $flags |= Yaml::DUMP_MULTI_LINE_LITERAL_BLOCK;
        }
        return $style === 'default' ? Yaml::dump($value) : Yaml::dump($value, 99, 2, $flags);
    } catch (Throwable $error) {
        return null;
    }
}

$values = json_decode(stream_get_contents(STDIN), true);
$texts = array_map(fn ($value) => written($value, $argv[1]), $values);
echo json_encode($texts, JSON_INVALID_UTF8_SUBSTITUTE);
