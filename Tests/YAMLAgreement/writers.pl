# Writes values as YAML: a JSON list of values in, a JSON list of texts out. Argument: the module that writes.
use strict;
use warnings;
use JSON::PP;

my $module = shift;
eval "require $module; 1" or die $@;
my $json = JSON::PP->new->utf8->allow_nonref;
my $values = $json->decode(do { local $/; <STDIN> });
my @texts = map { scalar eval { dumped($_) } } @$values;
print $json->ascii->encode(\@texts);

sub dumped {
  my $value = shift;
  return YAML::PP->new->dump_string($value) if $module eq 'YAML::PP';
  my $text = $module->can('Dump')->($value);
  # This one gives bytes, the others characters.
  utf8::decode($text) if $module eq 'YAML::XS';
  return $text;
}
