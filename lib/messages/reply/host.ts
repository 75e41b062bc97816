const AMAZON =
  /^(?:[a-z0-9-]+\.)*(?:amazon\.(?:com|ca|com\.mx|com\.br|co\.uk|de|fr|it|es|nl|se|pl|com\.be|ie|com\.tr|ae|sa|eg|in|sg|com\.au|co\.za|co\.jp)|amzn\.(?:to|eu|asia)|a\.co)$/;

/** Amazon's own hosts, its marketplaces' and its short links'. A name that only begins like one is another's. */
export const isAmazon = (host: string): boolean => AMAZON.test(host.replace(/\.$/, ''));

const CARRIERS =
  /(?:^|\.)(?:dhl|ups|fedex|usps|dpd|dpdgroup|gls-group|gls|hermesworld|myhermes|evri|royalmail|parcelforce|laposte|chronopost|colissimo|mondialrelay|colisprive|brt|bartolini|sda|poste|correos|correosexpress|seur|mrw|nacex|postnl|bpost|postnord|inpost|poczta-polska|kuronekoyamato|sagawa-exp|japanpost|post|yodel|tnt|ontrac|lasership|canadapost|auspost|17track|parcelsapp)\.[a-z.]{2,8}$/;

/** Carriers and what follows parcels: a link there may be needed to complete the order. */
export const isCarrier = (host: string): boolean => CARRIERS.test(host);
