// Gets a token with golang.org/x/oauth2/google: KEY_FILE SCOPE [SUBJECT].
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"strings"

	"golang.org/x/oauth2/google"
)

func main() {
	keyFile, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	config, err := google.JWTConfigFromJSON(keyFile, strings.Split(os.Args[2], " ")...)
	if err != nil {
		log.Fatal(err)
	}
	if len(os.Args) > 3 {
		config.Subject = os.Args[3]
	}
	token, err := config.TokenSource(context.Background()).Token()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(token.AccessToken)
}
