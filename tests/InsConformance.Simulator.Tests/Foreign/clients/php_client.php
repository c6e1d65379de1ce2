<?php
/*
 * Asks the INSi simulator for an INS with the SOAP extension of PHP (Debian: php-cli, php-soap).
 *
 *   echo '{"idam": "LSN17NF23FW0", "instance": "poste-1", "birthName": "ADRUN", "firstName": "ZOE", "sex": "F", "birthDate": "1975-12-31"}' \
 *       | php php_client.php https://127.0.0.1:8443/lps .insconf/pki
 *
 * One search per line, one answer per line, in JSON.
 */
declare(strict_types=1);

const EMITTER = '300000009990001'; // OU of the client certificate
const WSA = 'http://www.w3.org/2005/08/addressing';
const BAM = 'urn:siram:bam:ctxbam';
const LPS = 'urn:siram:lps:ctxlps';

function connect(string $address, string $pki): SoapClient
{
    $tls = ['local_cert' => "$pki/clients/INSI-AUTO.pem", 'local_pk' => "$pki/clients/INSI-AUTO.key", 'cafile' => "$pki/ca/chain.pem"];
    return new SoapClient("$address?wsdl", [
        'soap_version' => SOAP_1_2,
        'stream_context' => stream_context_create(['ssl' => $tls]),
        'cache_wsdl' => WSDL_CACHE_NONE,
        'features' => SOAP_SINGLE_ELEMENT_ARRAYS,
        'trace' => true,
    ]);
}

function uuid(): string
{
    $bytes = random_bytes(16);
    $bytes[6] = chr(ord($bytes[6]) & 0x0F | 0x40);
    $bytes[8] = chr(ord($bytes[8]) & 0x3F | 0x80);
    return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));
}

/** Every identifier is new at each call. */
function headerBlocks(object $search): array
{
    $context = fn () => ['Id' => uuid(), 'Temps' => gmdate('Y-m-d\TH:i:s\Z'), 'Emetteur' => EMITTER];
    $software = ['IDAM' => ['_' => $search->idam, 'R' => '4'], 'Version' => '1.0', 'Instance' => $search->instance, 'Nom' => 'urn:lps:exemple-php:1.0'];
    return [
        new SoapHeader(BAM, 'ContexteBAM', ['Version' => '01_02'] + $context() + ['COUVERTURE' => new stdClass()]),
        new SoapHeader(LPS, 'ContexteLPS', ['Version' => '01_00', 'Nature' => 'CTXLPS'] + $context() + ['LPS' => $software]),
        new SoapHeader(WSA, 'Action', 'urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite'),
        new SoapHeader(WSA, 'MessageID', 'uuid:' . uuid()),
    ];
}

function ins(object $entry): array
{
    return [
        'number' => $entry->IdIndividu->NumIdentifiant,
        'key' => $entry->IdIndividu->Cle,
        'oid' => $entry->OID,
        'from' => $entry->DateDeb ?? null,
        'to' => $entry->DateFin ?? null,
    ];
}

function answer(object $result): array
{
    $found = ['code' => $result->CR->CodeCR, 'label' => $result->CR->LibelleCR];
    if (!isset($result->INDIVIDU)) {
        return $found;
    }
    $person = $result->INDIVIDU;
    $traits = $person->TIQ;
    return $found + [
        'active' => ins($person->INSACTIF),
        'history' => array_map('ins', $person->INSHISTO ?? []),
        'birthName' => $traits->NomNaissance,
        'firstNames' => $traits->ListePrenom,
        'sex' => $traits->Sexe,
        'birthDate' => $traits->DateNaissance,
        'birthPlace' => $traits->LieuNaissance ?? null,
    ];
}

function fault(SoapFault $raised, string $message): array
{
    // The extension keeps the subcode, and the attributes of the detail, to itself.
    $find = fn (string $pattern) => preg_match($pattern, $message, $found) ? $found[1] : null;
    return [
        'fault' => $find('~Erreur[^>]* code="([^"]*)"~'),
        'severity' => $find('~Erreur[^>]* severite="([^"]*)"~'),
        'messageId' => $find('~Erreur[^>]* messageID="([^"]*)"~'),
        'text' => $raised->detail->Erreur,
        'soapCode' => preg_replace('~^.*:~', '', $raised->faultcode),
        'subcode' => $find('~Subcode><\w+:Value>\w+:(\w+)<~'),
        'reason' => $raised->faultstring,
    ];
}

function ask(SoapClient $client, object $search): array
{
    $client->__setSoapHeaders(headerBlocks($search));
    $traits = [
        'NomNaissance' => $search->birthName,
        'Prenom' => [$search->firstName],
        'Sexe' => $search->sex,
        'DateNaissance' => $search->birthDate,
    ];
    if (isset($search->birthPlace)) {
        $traits['LieuNaissance'] = $search->birthPlace;
    }
    try {
        return answer($client->rechercherInsAvecTraitsIdentite($traits));
    } catch (SoapFault $raised) {
        if (!isset($raised->detail)) {
            throw $raised;
        }
        return fault($raised, $client->__getLastResponse());
    }
}

[, $address, $pki] = $argv;
$client = connect($address, $pki);
while ($line = fgets(STDIN)) {
    echo json_encode(ask($client, json_decode($line, flags: JSON_THROW_ON_ERROR)), JSON_THROW_ON_ERROR), "\n";
}
