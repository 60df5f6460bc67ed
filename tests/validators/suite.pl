# Each line of a file is a document and whether it is valid: how often JSON::Validator says the same.
use strict;
use JSON::PP;
use JSON::Validator;

my ($schema, $cases) = @ARGV;
my $json = JSON::PP->new->utf8->allow_nonref;
local $/;
open my $file, '<', $schema or die;
my $validator = JSON::Validator->new->schema($json->decode(<$file>));
local $/ = "\n";
open my $lines, '<', $cases or die;
my ($right, $count) = (0, 0);
while (my $line = <$lines>) {
    my $case = $json->decode($line);
    my @errors = $validator->validate($case->{document});
    $count++;
    $right++ if !@errors == !!$case->{valid};
}
print "$right $count\n";
