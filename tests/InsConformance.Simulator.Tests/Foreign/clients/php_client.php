<?php
/*
 * Asks the INSi simulator for an INS with the SOAP extension of PHP (Debian: php-cli, php-soap).
 *
 *   echo '{"idam": "LSN17NF23FW0", "instance": "poste-1", "birthName": "ADRUN", "firstName": "ZOE", "sex": "F", "birthDate": "1975-12-31"}' \
 *       | php php_client.php https://127.0.0.1:8443/lps .insconf/pki [CARD]
 *
 * One search per line, one answer per line, in JSON. A search with a Vitale card reads
 * {"idam": …, "instance": …, "policyHolder": "2770763220829", "birthDate": "14071977", "twinRank": "1", "cardSerial": "468929507"}.
 * CARD is a folder with card.pem and card.key, the certificate and the key of a professional: the calls are then those of the card mode.
 */
declare(strict_types=1);

const STRUCTURE = '300000009990001'; // OU of the client certificate
const WSA = 'http://www.w3.org/2005/08/addressing';
const BAM = 'urn:siram:bam:ctxbam';
const LPS = 'urn:siram:lps:ctxlps';
const SAML = 'urn:oasis:names:tc:SAML:2.0:assertion';
const DS = 'http://www.w3.org/2000/09/xmldsig#';
const WSSE = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd';
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';

/** The card of a professional: here two files, in a product the middleware of the CPS. */
final class Card
{
    public readonly string $number;
    private readonly string $subject;
    private readonly string $certificate;
    private readonly OpenSSLAsymmetricKey $key;

    public function __construct(string $folder)
    {
        $pem = file_get_contents("$folder/card.pem");
        $names = openssl_x509_parse($pem)['subject'];
        $this->number = $names['CN'];
        $this->subject = implode(',', array_map(fn ($name, $value) => "$name=$value", array_keys($names), $names));
        $this->certificate = preg_replace('~-----[^-]*-----|\s~', '', $pem);
        $this->key = openssl_pkey_get_private(file_get_contents("$folder/card.key"));
    }

    /** A new signed assertion. Everything is written in its canonical form at once: what is signed is what is sent. */
    public function assertion(): string
    {
        $id = '_' . uuid();
        $empty = fn ($name, $algorithm) => "<$name Algorithm=\"$algorithm\"></$name>";
        $attribute = fn ($name, $value) => "<Attribute Name=\"$name\"><AttributeValue>$value</AttributeValue></Attribute>";
        $issuer = "<Issuer Format=\"urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName\">$this->subject</Issuer>";
        $rest = "<Subject><NameID NameQualifier=\"CPS\">$this->number</NameID></Subject>"
            . '<AttributeStatement>' . $attribute('identifiantFacturation', '999999999') . $attribute('secteurActivite', 'SA05') . '</AttributeStatement>';
        $now = (new DateTimeImmutable('now', new DateTimeZone('UTC')))->format('Y-m-d\TH:i:s.v\Z');
        $digest = base64_encode(hash('sha256', self::skeleton($id, $now, $issuer . $rest), true));
        $info = '<SignedInfo xmlns="' . DS . '">' . $empty('CanonicalizationMethod', EXCLUSIVE) . $empty('SignatureMethod', 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256')
            . "<Reference URI=\"#$id\"><Transforms>" . $empty('Transform', DS . 'enveloped-signature') . $empty('Transform', EXCLUSIVE) . '</Transforms>'
            . $empty('DigestMethod', 'http://www.w3.org/2001/04/xmlenc#sha256') . "<DigestValue>$digest</DigestValue></Reference></SignedInfo>";
        openssl_sign($info, $value, $this->key, OPENSSL_ALGO_SHA256);
        $signature = '<Signature xmlns="' . DS . "\">$info<SignatureValue>" . base64_encode($value) . '</SignatureValue>'
            . "<KeyInfo><X509Data><X509Certificate>$this->certificate</X509Certificate></X509Data></KeyInfo></Signature>";
        return self::skeleton($id, $now, $issuer . $signature . $rest);
    }

    /** The assertion of a Vitale card that cannot sign. */
    public function vitaleAssertion(string $serial): string
    {
        $parts = "<Issuer>$this->number</Issuer><Subject><NameID NameQualifier=\"VITALE\">$serial</NameID></Subject>";
        return self::skeleton('_' . uuid(), gmdate('Y-m-d\TH:i:s\Z'), $parts);
    }

    private static function skeleton(string $id, string $now, string $parts): string
    {
        return '<Assertion xmlns="' . SAML . "\" ID=\"$id\" IssueInstant=\"$now\" Version=\"2.0\">$parts</Assertion>";
    }
}

function connect(string $address, string $pki, ?Card $card): SoapClient
{
    $tls = ['cafile' => "$pki/ca/chain.pem"];
    if ($card === null) {
        $tls += ['local_cert' => "$pki/clients/INSI-AUTO.pem", 'local_pk' => "$pki/clients/INSI-AUTO.key"];
    }
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
function headerBlocks(object $search, ?Card $card): array
{
    $context = fn () => ['Id' => uuid(), 'Temps' => gmdate('Y-m-d\TH:i:s\Z'), 'Emetteur' => $card?->number ?? STRUCTURE];
    $software = ['IDAM' => ['_' => $search->idam, 'R' => '4'], 'Version' => '1.0', 'Instance' => $search->instance, 'Nom' => 'urn:lps:exemple-php:1.0'];
    $blocks = [
        new SoapHeader(BAM, 'ContexteBAM', ['Version' => '01_02'] + $context() + ['COUVERTURE' => coverage($search)]),
        new SoapHeader(LPS, 'ContexteLPS', ['Version' => '01_00', 'Nature' => 'CTXLPS'] + $context() + ['LPS' => $software]),
        new SoapHeader(WSA, 'Action', 'urn:ServiceIdentiteCertifiee:1.0.0:' . operation($search)),
        new SoapHeader(WSA, 'MessageID', 'uuid:' . uuid()),
    ];
    if ($card !== null) {
        $assertions = $card->assertion() . (isset($search->policyHolder) ? $card->vitaleAssertion($search->cardSerial) : '');
        $blocks[] = new SoapHeader(WSSE, 'Security', new SoapVar('<wsse:Security xmlns:wsse="' . WSSE . "\">$assertions</wsse:Security>", XSD_ANYXML));
    }
    return $blocks;
}

function operation(object $search): string
{
    return isset($search->policyHolder) ? 'rechercherInsAvecCarteVitale' : 'rechercherInsAvecTraitsIdentite';
}

/** Empty for a search by traits; with a Vitale card, what the body says, the date in the form of the calendar. */
function coverage(object $search): array|stdClass
{
    if (!isset($search->policyHolder)) {
        return new stdClass();
    }
    $beneficiary = ['DateNai' => preg_replace('~(\d\d)(\d\d)(\d{4})~', '$3-$2-$1', $search->birthDate)];
    if (isset($search->twinRank)) {
        $beneficiary['Rang'] = $search->twinRank;
    }
    return ['ASSURE' => ['Id' => ['Num' => $search->policyHolder]], 'BENEFICIAIRE' => $beneficiary];
}

function body(object $search): array
{
    if (isset($search->policyHolder)) {
        $person = ['MatriculeOD' => ['NumIdentifiant' => $search->policyHolder], 'DateNaissance' => $search->birthDate];
        return isset($search->twinRank) ? $person + ['RangNaissance' => $search->twinRank] : $person;
    }
    $traits = [
        'NomNaissance' => $search->birthName,
        'Prenom' => [$search->firstName],
        'Sexe' => $search->sex,
        'DateNaissance' => $search->birthDate,
    ];
    return isset($search->birthPlace) ? $traits + ['LieuNaissance' => $search->birthPlace] : $traits;
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

function ask(SoapClient $client, object $search, ?Card $card): array
{
    $client->__setSoapHeaders(headerBlocks($search, $card));
    try {
        return answer($client->__soapCall(operation($search), [body($search)]));
    } catch (SoapFault $raised) {
        if (!isset($raised->detail)) {
            throw $raised;
        }
        return fault($raised, $client->__getLastResponse());
    }
}

[, $address, $pki] = $argv;
$card = isset($argv[3]) ? new Card($argv[3]) : null;
$client = connect($address, $pki, $card);
while ($line = fgets(STDIN)) {
    echo json_encode(ask($client, json_decode($line, flags: JSON_THROW_ON_ERROR), $card), JSON_THROW_ON_ERROR), "\n";
}
